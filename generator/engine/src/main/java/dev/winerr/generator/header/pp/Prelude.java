package dev.winerr.generator.header.pp;

import dev.winerr.Facility;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts that are read before any header: what a compiler sets, and what a header of codes expects to be there. */
public final class Prelude {
    private static final SourceFile PREDEFINED = new SourceFile("<predefined>", text("predefined.h"));
    private static final SourceFile STANDARD =
            new SourceFile("<prelude>", text("prelude.h") + text("std/limits.h") + text("std/stdint.h") + facilities());

    private Prelude() {}

    /** The macros that Microsoft's compiler sets for C on 64-bit Windows. */
    public static SourceFile predefined() {
        return PREDEFINED;
    }

    /** The macros of winerror.h and its kin, by name, for where these are missing. */
    public static Map<String, Macro> macros() {
        DiagnosticLog log = new DiagnosticLog();
        Preprocessor reader = new Preprocessor(
                List.of(),
                new Found(STANDARD, null, -1),
                new Includes(new SourceReader(), List.of()),
                new Macros(Map.of()),
                new HeaderLog(log));
        while (!reader.next().isEnd()) {
            // Only its directives count.
        }
        Map<String, Macro> macros = new LinkedHashMap<>();
        reader.macros().all().forEach(m -> macros.put(m.name().text(), m));
        return macros;
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
