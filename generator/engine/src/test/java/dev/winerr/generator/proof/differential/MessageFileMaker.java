package dev.winerr.generator.proof.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Generates random message files. They avoid what the compilers are known to interpret differently (see {@code
 * MessageFileReader}): every message states its severity and facility, every name is spelt as declared, and identifiers
 * are incremented only if there is one facility.
 */
final class MessageFileMaker {
    private static final List<String> SEVERITIES = List.of("Success", "Informational", "Warning", "Error");
    private static final List<String> FACILITIES = List.of("Alpha", "Beta", "Gamma");
    private static final List<String> TYPES = List.of("", "HRESULT", "NTSTATUS", "DWORD");
    private static final List<String> WORDS = List.of(
            "The",
            "lamp",
            "glüht",
            "%1",
            "%2!d!",
            "%1!s!",
            "100%%",
            "is",
            "off.",
            "%n",
            "a;b",
            "x=1",
            "(y)",
            "\"z\"",
            "été",
            "MessageId=5",
            "%.",
            "%!",
            "disc",
            "über");

    private final SplittableRandom random;

    MessageFileMaker(SplittableRandom random) {
        this.random = random;
    }

    /** The blocks of a file: the declarations, then one per message. */
    List<String> next() {
        List<String> blocks = new ArrayList<>();
        String type = pick(TYPES);
        blocks.add((type.isEmpty() ? "" : "MessageIdTypedef=" + type + "\n")
                + "SeverityNames=(Success=0x0:SEVERITY_SUCCESS\n    Informational=0x1:SEVERITY_INFO\n    Warning=2\n    Error=0x3:SEVERITY_ERROR)\n"
                + "FacilityNames=(Alpha=0x%x:FACILITY_ALPHA\n  Beta=%d\n  Gamma=0x7FF:FACILITY_GAMMA)\n"
                        .formatted(1 + random.nextInt(500), 600 + random.nextInt(500))
                + "LanguageNames=(English=0x409:MSG00409)\nLanguageNames=(German=0x407:MSG00407)\n");
        String onlyFacility = random.nextBoolean() ? pick(FACILITIES) : "";
        int id = random.nextInt(100);
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            int step = 1 + random.nextInt(300);
            id += step;
            boolean relative = !onlyFacility.isEmpty() && blocks.size() > 1 && random.nextBoolean();
            blocks.add(message(blocks.size(), relative ? "+" + step : number(id), onlyFacility));
        }
        return blocks;
    }

    private String number(int id) {
        return random.nextBoolean() ? String.valueOf(id) : "0x%X".formatted(id);
    }

    private String message(int index, String id, String facility) {
        String between = random.nextInt(3) == 0 ? " " : "\n";
        List<String> texts = new ArrayList<>(List.of(text("English"), text("German")));
        String comment = random.nextInt(4) == 0 ? ";// note " + index + "\n" : "";
        return comment + "MessageId=" + id + between + "Severity=" + pick(SEVERITIES) + between + "Facility="
                + (facility.isEmpty() ? pick(FACILITIES) : facility) + between + "SymbolicName=CODE_" + index + "\n"
                + String.join("", texts) + (random.nextInt(3) == 0 ? "\n" : "");
    }

    private String text(String language) {
        StringBuilder text = new StringBuilder("Language=" + language + "\n");
        for (int line = random.nextInt(4); line >= 0; line--) {
            for (int word = random.nextInt(6); word >= 0; word--) {
                text.append(pick(WORDS)).append(word == 0 ? "" : " ");
            }
            text.append(line > 0 && random.nextInt(5) == 0 ? "\n\n" : "\n");
        }
        return text.append(".\n").toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
