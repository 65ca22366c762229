package dev.winerr.generator.header.oracle;

import dev.winerr.generator.header.oracle.HeaderFacts.Setting;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * What the compiler said of a whole set of headers, kept because asking takes an hour.
 *
 * <p>Made by {@code java -cp target/test-classes dev.winerr.generator.header.oracle.FactFile mingw OUTPUT [FROM TO]};
 * its output, compressed with {@code gzip -9n}, is the fixture.
 *
 * @param fingerprint the version of the headers that was asked about
 * @param predefined the compiler's own macros, {@code NAME=VALUE}
 * @param headers the answers, sorted by header
 */
record FactFile(String fingerprint, List<String> predefined, List<HeaderFacts> headers) {

    static FactFile read(InputStream compressed) throws IOException {
        String fingerprint = "";
        List<String> predefined = new ArrayList<>();
        List<HeaderFacts> headers = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(compressed), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("set ")) {
                    fingerprint = line.substring(4);
                } else if (line.startsWith("macro ")) {
                    predefined.add(line.substring(6));
                } else if (line.startsWith("header ")) {
                    int space = line.indexOf(' ', 7);
                    facts = new ArrayList<>();
                    headers.add(new HeaderFacts(
                            line.substring(space + 1), Setting.valueOf(line.substring(7, space)), facts));
                } else {
                    facts.add(Fact.parse(line));
                }
            }
        }
        return new FactFile(fingerprint, predefined, headers);
    }

    /** Asks the compiler about a set of headers, or those from one number to another of it. */
    public static void main(String[] args) throws IOException {
        HeaderSet set = args[0].equals(HeaderSet.WINE.name()) ? HeaderSet.WINE : HeaderSet.MINGW;
        Path scratch = Files.createTempDirectory("winerr-oracle");
        Oracle oracle = new Oracle(set, new Gcc(set, scratch));
        List<String> headers = set.headers();
        if (args.length > 2) {
            headers = headers.subList(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        }
        try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(args[1])), true, StandardCharsets.UTF_8)) {
            out.print("set " + set.fingerprint() + "\n");
            Gcc.predefined().forEach(macro -> out.print("macro " + macro + "\n"));
            for (String header : headers) {
                HeaderFacts answer = oracle.ask(header);
                out.print("header " + answer.setting() + " " + header + "\n");
                answer.facts().forEach(fact -> out.print(fact.line() + "\n"));
            }
        }
    }
}
