package dev.winerr.generator.find;

import dev.winerr.generator.Generator;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A header, toast.h, and pages that may document it. */
abstract class PageFinderFixture {
    static final List<String> NAMES =
            List.of("BURNT", "STUCK", "COLD", "CRUMBS", "NO_BREAD", "NO_POWER", "NO_PLUG", "TOO_THICK");

    @TempDir
    Path folder = Path.of("");

    private final DiagnosticLog log = new DiagnosticLog();
    /** A glob of the selected codes. */
    String selected = "TOAST_E_*";

    @BeforeEach
    void writeHeader() throws IOException {
        String header = IntStream.range(0, NAMES.size())
                .mapToObj(i -> String.format("#define TOAST_E_%s ((HRESULT)0x%08XL)%n", NAMES.get(i), 0x80040200 + i))
                .collect(Collectors.joining());
        write("toast.h", header);
    }

    final void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    static String row(String name, String spelt, String text) {
        int value = 0x80040200 + NAMES.indexOf(name);
        return String.format(
                "| <span id=\"%1$s\"></span><dl> <dt>**%2$s**</dt> <dt>0x%3$08X</dt> </dl> | %4$s<br/> |\n",
                "TOAST_E_" + name, spelt.replace("_", "\\_"), value, text);
    }

    /** A page as in the reference. */
    static String reference(List<String> names, String suffix) {
        String api = names.stream().map(name -> "- TOAST_E_" + name + "\n").collect(Collectors.joining());
        String rows = names.stream()
                .map(name -> row(name, "TOAST_E_" + name, "It is " + name.toLowerCase(Locale.ROOT) + suffix))
                .collect(Collectors.joining());
        return "---\ntitle: Codes\ntopic_type:\n- apiref\napi_name:\n" + api
                + "api_location:\n- Toast.h\n---\n\n# Codes\n\n" + "| Constant/value | Description |\n|:---|:---|\n"
                + rows;
    }

    final Map<String, String> texts(String language, SourceReader sources, String... docs) {
        SourceFile origin = new SourceFile("<test>", "");
        Settings settings = new Settings(origin.start(), Path.of(""))
                .add(Key.HEADER, folder.resolve("toast.h").toString(), origin.start())
                .add(Key.INCLUDES, selected, origin.start());
        for (String value : docs) {
            int path = value.indexOf('=') + 1;
            settings = settings.add(
                    Key.DOCS, value.substring(0, path) + folder.resolve(value.substring(path)), origin.start());
        }
        GenerationRequest request =
                new RequestBuilder(Path.of(""), sources, log).build(settings).orElseThrow();
        Catalog catalog = new Generator(sources).catalog(request, log).orElseThrow();
        Locale locale = language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language);
        Map<String, String> texts = new TreeMap<>();
        catalog.codes().stream()
                .filter(code -> code.messages().containsKey(locale))
                .forEach(code -> texts.put(
                        code.name(), code.messages().get(locale).text().plain()));
        return texts;
    }

    final List<String> findings() {
        String rendered =
                log.sorted().stream().map(DiagnosticRenderer.plain()::render).collect(Collectors.joining());
        return rendered.lines()
                .map(line -> line.replace(folder + "/", "")
                        .replace(folder + "\\", "")
                        .replace('\\', '/'))
                .toList();
    }
}
