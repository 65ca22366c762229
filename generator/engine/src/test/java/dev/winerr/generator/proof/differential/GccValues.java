package dev.winerr.generator.proof.differential;

import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.header.oracle.Gcc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values and types of many expressions according to gcc, read from the object file it compiles. */
final class GccValues {
    private static final List<CType> TYPES = List.of(CType.values());
    private static final Pattern DATA =
            Pattern.compile("winerr_v(\\d+):\\s+\\.quad\\s+(-?\\d+)\\s+\\.quad\\s+(-?\\d+)");
    private static final Pattern ERROR = Pattern.compile("(?m)^winerr-check:(\\d+):.*error:");
    private static final String GENERIC = generic();

    private final String preamble;
    private final Path folder;

    /**
     * A compiler of expressions.
     *
     * @param preamble the text before them
     * @param folder the folder of its files
     */
    GccValues(String preamble, Path folder) {
        this.preamble = preamble;
        this.folder = folder;
    }

    /** The value of an expression, converted to 64 bits, and its type. */
    record Answer(long value, CType type) {
        @Override
        public String toString() {
            return value + " " + type.spelling();
        }
    }

    /** Numbers from 1, because two zeros would not be stored as initialised data. */
    @SuppressWarnings("EnumOrdinal") // Only the compiler sees the numbers.
    private static String generic() {
        StringBuilder generic = new StringBuilder("signed char:2");
        TYPES.forEach(
                type -> generic.append(',').append(type.spelling()).append(':').append(TYPES.indexOf(type) + 1));
        return generic.toString();
    }

    /**
     * The answers by the index of the expression; none for expressions that gcc rejects.
     *
     * @throws IOException if gcc rejects the preamble
     */
    Map<Integer, Answer> of(List<String> expressions) throws IOException {
        String[] lines = expressions.stream().toArray(String[]::new);
        ExternalPrograms.Output output = compile(lines);
        Matcher error = ERROR.matcher(output.err());
        if (error.find() && expressions.size() > 1) {
            do {
                lines[Integer.parseInt(error.group(1)) - 1] = null;
            } while (error.find());
            output = compile(lines);
        }
        if (output.status() != 0) {
            throw new IOException(output.err());
        }
        Map<Integer, Answer> answers = new TreeMap<>();
        Matcher datum = DATA.matcher(output.out());
        while (datum.find()) {
            CType type = TYPES.get(Integer.parseInt(datum.group(3)) - 1);
            answers.put(Integer.parseInt(datum.group(1)), new Answer(Long.parseLong(datum.group(2)), type));
        }
        return answers;
    }

    private ExternalPrograms.Output compile(@Nullable String[] expressions) throws IOException {
        StringBuilder source = new StringBuilder(preamble).append("#line 1 \"winerr-check\"\n");
        for (int i = 0; i < expressions.length; i++) {
            String e = expressions[i];
            source.append(
                            e == null
                                    ? ""
                                    : "long long winerr_v" + i + "[]={(long long)(" + e + "),_Generic((" + e + "),"
                                            + GENERIC + ")};")
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("check.c"), source);
        return ExternalPrograms.run(
                folder, List.of(Gcc.COMMAND, "-w", "-std=gnu2x", "-fmax-errors=0", "-S", "-o", "-", file.toString()));
    }
}
