package dev.winerr.generator.proof.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Generates random structures and unions: members of all types, arrays, structures in structures with and without
 * names, bit-fields, packing by pragma and attribute, alignment in the spellings of C, gcc and Microsoft.
 */
final class StructureMaker {
    private static final List<String> INTEGERS = CastTypes.ALL.keySet().stream()
            .filter(name -> !name.startsWith("const"))
            .sorted()
            .toList();
    private static final List<String> OTHERS = List.of("float", "double", "char *", "void *", "enum color", "HANDLE");
    /** Definitions that some structures use. */
    static final String PREAMBLE = "enum color { RED, GREEN };\n";
    /** gcc has Microsoft's attribute under another name. */
    static final String PREAMBLE_OF_GCC = PREAMBLE + "#define align(bytes) aligned(bytes)\n";

    private final SplittableRandom random;
    private final List<List<String>> structures = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private int members;
    private boolean pragma;
    private boolean packed;
    /** Microsoft's attribute overrides packing in Microsoft's compiler, as here; gcc's does not. */
    private boolean microsoft;

    StructureMaker(SplittableRandom random) {
        this.random = random;
    }

    /** Adds a structure; later ones may have it as a member. */
    void add() {
        members = 0;
        lines = new ArrayList<>();
        structures.add(lines);
        places.clear();
        String name = (random.nextInt(4) == 0 ? "union" : "struct") + " s" + structures.size();
        pragma = random.nextInt(3) == 0;
        packed = random.nextInt(8) == 0;
        microsoft = false;
        if (pragma) {
            lines.add("#pragma pack(push, " + pick(List.of(1, 2, 4, 8, 16)) + ")");
        }
        lines.add(name.replace(" ", wholeAlignment()) + " {");
        addMembers("", 0, name.startsWith("union"));
        lines.add("}" + (packed ? " __attribute__((packed))" : "") + ";");
        if (pragma) {
            lines.add("#pragma pack(pop)");
        }
        questions.add("sizeof(" + name + ")");
        questions.add("_Alignof(" + name + ")");
        places.forEach(place -> questions.add("offsetof(" + name + ", " + place + ")"));
        if (!microsoft) {
            known.add(name);
        }
    }

    /** The structures, each with one line per member. */
    List<List<String>> structures() {
        return structures;
    }

    /** Sizes, alignments and offsets. */
    List<String> questions() {
        return questions;
    }

    private String wholeAlignment() {
        int bytes = pick(List.of(1, 2, 4, 8, 16, 32));
        return switch (random.nextInt(12)) {
            case 0 -> " " + microsoft(bytes);
            case 1 -> " __attribute__((aligned(" + bytes + "))) ";
            default -> " ";
        };
    }

    private void addMembers(String path, int depth, boolean union) {
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            addMember(path, depth, i == 0, union);
        }
    }

    private void addMember(String path, int depth, boolean first, boolean union) {
        String name = "m" + members++;
        // In a packed union gcc reduces bit-fields to whole bytes; Microsoft's compiler and winerr keep the type's
        // size.
        boolean cut = union && (pragma || packed);
        switch (random.nextInt(cut ? 2 : 0, 10)) {
            case 0, 1 -> bitField(name, first);
            case 2 -> inner(path, name, depth);
            case 3 -> named(path, pick(INTEGERS), name, "[" + (1 + random.nextInt(5)) + "]");
            case 4 -> named(path, pick(OTHERS), name, random.nextInt(3) == 0 ? "[2][3]" : "");
            case 5 -> named(path, known.isEmpty() ? "int" : pick(known), name, "");
            case 6 -> named(path, alignment() + pick(INTEGERS), name, "");
            default -> named(path, pick(INTEGERS), name, "");
        }
    }

    private void named(String path, String type, String name, String array) {
        lines.add(type + " " + name + array + ";");
        places.add(path + name);
    }

    /** C lets {@code _Alignas} only add to an alignment, C17 6.7.5 paragraph 4. */
    private String alignment() {
        return switch (random.nextInt(3)) {
            case 0 -> "_Alignas(" + pick(List.of(8, 16, 32)) + ") ";
            case 1 -> microsoft(pick(List.of(1, 4, 8, 16)));
            default -> "__attribute__((aligned(" + pick(List.of(2, 8, 16)) + "))) ";
        };
    }

    private String microsoft(int bytes) {
        microsoft |= !pragma;
        return pragma ? "" : "__declspec(align(" + bytes + ")) ";
    }

    private void bitField(String name, boolean first) {
        String type = pick(INTEGERS);
        int bits = CastTypes.ALL.getOrDefault(type, CType.INT).bits();
        int width = 1 + random.nextInt(bits);
        lines.add(
                switch (random.nextInt(8)) {
                    case 0 -> type + " : " + width + ";";
                    // The member after it, under gcc's packing attribute, has no counterpart in Microsoft's compiler.
                    case 1 -> type + " : " + (first || packed ? width : 0) + ";";
                    default -> type + " " + name + " : " + width + ";";
                });
    }

    private void inner(String path, String name, int depth) {
        if (depth > 2) {
            named(path, "int", name, "");
            return;
        }
        boolean anonymous = random.nextBoolean();
        boolean union = random.nextBoolean();
        lines.add((union ? "union" : "struct") + " {");
        // A structure has at least one member with a name, C17 6.7.2.1 paragraph 8.
        named(anonymous ? path : path + name + ".", pick(INTEGERS), "m" + members++, "");
        addMembers(anonymous ? path : path + name + ".", depth + 1, union);
        lines.add(anonymous ? "};" : "} " + name + ";");
        if (!anonymous) {
            places.add(path + name);
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
