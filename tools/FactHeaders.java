import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes headers from tables of facts: {@code java tools/FactHeaders.java headers/windows TABLE...} writes {@code x.h} for
 * each {@code x.tsv}. The same table always results in the same bytes.
 *
 * <p>A line of a table is a name, a value such as {@code 0x80070005}, a kind (HRESULT, NTSTATUS, WIN32, OTHER) and the
 * header that defines the name, separated by tabs. A line that begins with {@code #} is a comment; if it names the version of
 * the SDK, as in {@code SDK 10.0.16299}, the header states it.
 */
final class FactHeaders {
    private static final Pattern FACT =
            Pattern.compile("(\\w+)\t0x([0-9A-Fa-f]{8})\t(HRESULT|NTSTATUS|WIN32|OTHER)\t(\\S+)");
    private static final Pattern SDK = Pattern.compile("\\bSDK ([0-9.]*[0-9])");
    private static final int LARGEST_WIN32 = 0xFFFF;

    private final List<String> defines = new ArrayList<>();
    private String origin = "";
    private String sdk = "";

    private FactHeaders() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: java tools/FactHeaders.java FOLDER TABLE...");
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (String table : List.of(args).subList(1, args.length)) {
            Path file = Path.of(table);
            String family = file.getFileName().toString().replace(".tsv", "");
            Files.writeString(folder.resolve(family + ".h"), new FactHeaders().header(family, file));
        }
    }

    private String header(String family, Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        for (int i = 0; i < lines.size(); i++) {
            if (!accept(lines.get(i))) {
                System.err.println(table + ":" + (i + 1) + ": error: expected NAME, VALUE, KIND and HEADER: " + lines.get(i));
                System.exit(1);
            }
        }
        String guard = family.toUpperCase(Locale.ROOT) + "_H";
        return """
                // SPDX-License-Identifier: Apache-2.0
                //
                // Names and values of %s%s, which are facts, in a form of our own.
                // Made by tools/FactHeaders.java from a table of them.
                //
                // Include <windows.h> first: _HRESULT_TYPEDEF_, NTSTATUS and DWORD come from there.

                #ifndef %s
                #define %s

                %s

                #endif
                """.formatted(origin, sdk, guard, guard, String.join("\n", defines));
    }

    private boolean accept(String line) {
        Matcher fact = FACT.matcher(line);
        Matcher version = SDK.matcher(line);
        if (fact.matches()) {
            int bits = Integer.parseUnsignedInt(fact.group(2), 16);
            defines.add("#define " + fact.group(1) + " " + value(bits, fact.group(3)));
            origin = fact.group(4);
        } else if (line.startsWith("#") && version.find()) {
            sdk = " of SDK " + version.group(1);
        }
        return fact.matches() || line.isBlank() || line.startsWith("#");
    }

    /** A value in the notation of the SDK's headers, which shows its kind. */
    private static String value(int bits, String kind) {
        String hex = String.format("0x%08X", bits);
        return switch (kind) {
            case "HRESULT" -> "_HRESULT_TYPEDEF_(" + hex + "L)";
            case "NTSTATUS" -> "((NTSTATUS)" + hex + "L)";
            case "WIN32" -> bits >= 0 && bits <= LARGEST_WIN32 ? bits + "L" : "((DWORD)" + hex + "L)";
            default -> hex;
        };
    }
}
