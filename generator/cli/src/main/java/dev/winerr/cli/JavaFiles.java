package dev.winerr.cli;

import dev.winerr.ResultKind;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexedCode;
import dev.winerr.generator.javaconst.ClassFileConstants;
import dev.winerr.generator.javaconst.GeneratedCodes;
import dev.winerr.generator.javaconst.JavaConstant;
import dev.winerr.generator.javaconst.JavaConstants;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Opens Java sources, class files, jars of either, and folders. */
final class JavaFiles {
    private static final Pattern BUNDLE = Pattern.compile("(?:.*/)?\\w+Messages(_\\w+)?\\.properties");
    /** No real class file or bundle is larger; a larger one is an archive bomb. */
    private static final int LARGEST = 64 << 20;

    private final Console console;
    private final Arguments arguments;
    private final DiagnosticLog log;
    private final SourceReader sources = new SourceReader();
    private final JavaConstants ofSources;
    private final ClassFileConstants ofClasses;
    private final GeneratedCodes generated = new GeneratedCodes();
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    JavaFiles(Console console, Arguments arguments, DiagnosticLog log) {
        this.console = console;
        this.arguments = arguments;
        this.log = log;
        this.ofSources = new JavaConstants(log);
        this.ofClasses = new ClassFileConstants(log);
    }

    static boolean isJar(String operand) {
        return operand.toLowerCase(Locale.ROOT).endsWith(".jar");
    }

    /** Reads an operand; the result is in {@link #constants()}. */
    void read(String operand) {
        Optional<Path> path = arguments.path(operand, console, log);
        if (path.isEmpty()) {
            return;
        }
        try {
            if (Files.isDirectory(path.get())) {
                readFolder(path.get(), operand);
            } else if (isJar(operand)) {
                readJar(path.get(), operand);
            } else {
                readFile(path.get(), operand);
            }
        } catch (IOException e) {
            String reason = Files.exists(path.get()) ? "it is damaged, or may not be read" : "there is no such file";
            log.add(CommandDiagnostic.UNREADABLE_JAVA, arguments.spanOf(operand), operand, reason);
        }
    }

    /** The constants of everything read. */
    List<JavaConstant> constants() {
        List<JavaConstant> constants = new ArrayList<>(ofSources.constants());
        constants.addAll(ofClasses.constants());
        return constants;
    }

    private void readFolder(Path folder, String name) throws IOException {
        List<Path> files = sources.walk(folder);
        for (int i = 0; i < files.size(); i++) {
            String inside = folder.relativize(files.get(i)).toString();
            console.progress(i + 1, files.size(), inside);
            readFile(files.get(i), Path.of(name, inside).toString());
        }
    }

    private void readFile(Path file, String name) throws IOException {
        if (name.endsWith(".java")) {
            ofSources.read(sources.read(file, name));
        } else if (name.endsWith(".class")) {
            ofClasses.read(Files.readAllBytes(file), name);
        }
    }

    private void readJar(Path jar, String name) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.getName().startsWith("META-INF/"))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (int i = 0; i < entries.size(); i++) {
                ZipEntry entry = entries.get(i);
                console.progress(i + 1, entries.size(), entry.getName());
                readEntry(zip, entry, name + "!/" + entry.getName());
            }
        }
    }

    private void readEntry(ZipFile zip, ZipEntry entry, String name) throws IOException {
        Matcher bundle = BUNDLE.matcher(name);
        if (name.endsWith(".java")) {
            ofSources.read(new SourceFile(name, new String(bytes(zip, entry), StandardCharsets.UTF_8)));
        } else if (name.endsWith(".class")) {
            byte[] bytes = bytes(zip, entry);
            ofClasses.read(bytes, name);
            generated.read(bytes);
        } else if (bundle.matches()) {
            readBundle(zip, entry, bundle.group(1));
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(LARGEST);
        }
    }

    private void readBundle(ZipFile zip, ZipEntry entry, String suffix) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = zip.getInputStream(entry)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        String language = suffix == null ? "en" : suffix.substring(1).replace('_', '-');
        properties.forEach((key, text) ->
                texts.computeIfAbsent(key.toString(), name -> new TreeMap<>()).put(language, text.toString()));
    }

    /** The constants and texts of a jar; for a jar of generated classes, also their kinds and primary names. */
    HeaderIndex index(String operand) {
        read(operand);
        List<JavaConstant> constants = constants();
        Map<JavaConstant, String> primaries = generated.primaries(constants);
        List<IndexedCode> codes = constants.stream()
                .map(constant -> new IndexedCode(
                        constant.name(),
                        constant.value(),
                        generated.kind(constant).orElse(ResultKind.OTHER),
                        Optional.ofNullable(primaries.get(constant)),
                        constant.type(),
                        constant.span().file().text().isEmpty()
                                ? 0
                                : constant.span().line(),
                        Optional.empty(),
                        texts.getOrDefault(constant.name(), Map.of())))
                .toList();
        return HeaderIndex.of(Map.of(operand, ""), codes);
    }
}
