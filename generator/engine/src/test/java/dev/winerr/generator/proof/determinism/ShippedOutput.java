package dev.winerr.generator.proof.determinism;

import dev.winerr.generator.GenerationResult;
import dev.winerr.generator.Generator;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.request.BindingFile;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.Paths;
import dev.winerr.generator.request.RequestBuilder;
import dev.winerr.generator.request.Settings;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The output and all findings for the families of IMAPI, as one digest. */
public final class ShippedOutput {
    private static final List<String> BINDINGS =
            List.of("imapi/imapi.properties", "imapi2/imapi2.properties", "imapi2/imapi2fs.properties");

    private ShippedOutput() {}

    /** Writes the digest to a file, to be run as a process with its own settings. */
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[1]), digest(Path.of(args[0])));
    }

    /** The digest of the output for a folder laid out like {@code headers}. */
    public static String digest(Path folder) {
        DiagnosticLog log = new DiagnosticLog();
        SourceReader sources = new SourceReader();
        List<Settings> settings = new ArrayList<>();
        for (String binding : BINDINGS) {
            new Paths(folder, log)
                    .input(binding, new SourceFile("<test>", "").start())
                    .flatMap(file -> BindingFile.read(file, new Inputs(sources, log), log))
                    .ifPresent(settings::add);
        }
        return digest(folder, settings, sources);
    }

    /** The digest of the output and findings for families, whose paths are relative to a folder. */
    static String digest(Path folder, List<Settings> families, SourceReader sources) {
        DiagnosticLog log = new DiagnosticLog();
        List<GenerationRequest> requests = new ArrayList<>();
        families.forEach(settings ->
                new RequestBuilder(folder, sources, log).build(settings).ifPresent(requests::add));
        GenerationResult result = new Generator(sources).generate(requests);
        StringBuilder all = new StringBuilder();
        for (OutputFile file : result.files()) {
            all.append(file.kind()).append(' ').append(file.path()).append('\n').append(file.content());
        }
        Stream.concat(log.sorted().stream(), result.diagnostics().stream())
                .map(DiagnosticRenderer.plain()::render)
                .forEach(said -> all.append(said.replace(folder.toString(), "")));
        if (result.files().isEmpty()) {
            throw new IllegalStateException("nothing was generated: " + all);
        }
        return digest(all.toString());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
