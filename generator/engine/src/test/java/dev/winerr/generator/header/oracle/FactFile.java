package dev.winerr.generator.header.oracle;

import dev.winerr.generator.header.oracle.HeaderFacts.Setting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What the compiler reports about a whole set of headers, stored because compiling them takes long. {@link FactFileMaker}
 * writes it.
 *
 * @param version the package with the headers, and its version
 * @param predefined the compiler's own macros, {@code NAME=VALUE}
 * @param headers the answers, sorted by header
 */
record FactFile(String version, List<String> predefined, List<HeaderFacts> headers) {
    private static final String SET = "set ";
    private static final String MACRO = "macro ";
    private static final String HEADER = "header ";

    static FactFile read(InputStream compressed) throws IOException {
        String version = "";
        List<String> predefined = new ArrayList<>();
        List<HeaderFacts> headers = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(compressed), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith(SET)) {
                    version = line.substring(SET.length());
                } else if (line.startsWith(MACRO)) {
                    predefined.add(line.substring(MACRO.length()));
                } else if (line.startsWith(HEADER)) {
                    facts = new ArrayList<>();
                    headers.add(header(line.split(" ", 4), facts));
                } else {
                    facts.add(Fact.parse(line));
                }
            }
        }
        return new FactFile(version, predefined, headers);
    }

    private static HeaderFacts header(String[] parts, List<Fact> facts) {
        return new HeaderFacts(parts[3], parts[2], Setting.valueOf(parts[1]), facts);
    }

    /** The line above the facts of a header. */
    static String headingOf(HeaderFacts header) {
        return HEADER + header.setting() + " " + header.digest() + " " + header.header();
    }

    /** The lines before the first header. */
    static List<String> introduction(String version, List<String> predefined) {
        List<String> lines = new ArrayList<>(List.of(SET + version));
        predefined.forEach(macro -> lines.add(MACRO + macro));
        return lines;
    }
}
