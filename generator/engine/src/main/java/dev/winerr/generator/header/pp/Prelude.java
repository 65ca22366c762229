package dev.winerr.generator.header.pp;

import dev.winerr.Facility;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.FileName;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts read before any header: what a compiler predefines, and what headers of codes expect to be defined. */
public final class Prelude {
    /** The macro that is defined for C++. */
    public static final String CPP = "__cplusplus";

    /** C++17, the default of compilers. */
    private static final String CPP_STANDARD = "#define " + CPP + " 201703L\n";

    private static final Set<String> CPP_EXTENSIONS = Set.of("hpp", "hxx", "hh", "h++");
    private static final SourceFile PREDEFINED = new SourceFile("<predefined>", text("predefined.h"));
    private static final SourceFile PREDEFINED_FOR_CPP =
            new SourceFile("<predefined>", text("predefined.h") + CPP_STANDARD);
    private static final SourceFile STANDARD =
            new SourceFile("<prelude>", text("prelude.h") + text("std/limits.h") + text("std/stdint.h") + facilities());

    /** Created on first use. */
    private static final class Standard {
        static final Map<String, Macro> MACROS = read();
    }

    private Prelude() {}

    /**
     * The macros that Microsoft's compiler predefines for a file on 64-bit Windows, in C unless the file's extension is
     * that of C++.
     */
    public static SourceFile predefined(SourceFile file) {
        return CPP_EXTENSIONS.contains(FileName.extension(file.fileName())) ? PREDEFINED_FOR_CPP : PREDEFINED;
    }

    /** The macros of winerror.h and the like, by name, for use if these are missing. */
    public static Map<String, Macro> macros() {
        return Standard.MACROS;
    }

    private static Map<String, Macro> read() {
        DiagnosticLog log = new DiagnosticLog();
        Preprocessor reader = new Preprocessor(
                List.of(),
                new Found(STANDARD, null, -1),
                new Includes(new SourceReader(), List.of()),
                new Macros(Map.of()),
                new HeaderLog(log));
        while (!reader.next().isEnd()) {
            // Only its directives are needed.
        }
        Map<String, Macro> macros = new LinkedHashMap<>();
        reader.macros().all().stream()
                .sorted((one, other) ->
                        Integer.compare(one.name().start(), other.name().start()))
                .forEach(macro -> macros.put(macro.name().text(), macro));
        return Collections.unmodifiableMap(macros);
    }

    private static String facilities() {
        StringBuilder defines = new StringBuilder();
        Facility.symbols().forEach((number, name) -> defines.append("#define ").append(name + " " + number + "\n"));
        return defines.toString();
    }

    static String text(String resource) {
        try (InputStream in = Prelude.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the engine lacks its resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
