package dev.winerr.generator.proof.differential;

import dev.winerr.generator.proof.differential.ProgramTable.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Generates random message tables: runs of identifiers and single ones, texts of one word and of thousands. */
final class ProgramTableMaker {
    private static final List<Language> WESTERN = List.of(Language.ENGLISH, Language.GERMAN, Language.SPANISH);
    private static final List<String> WORDS = List.of(
            "lamp",
            "glüht",
            "año",
            "%1",
            "%2!d!",
            "%1!-8.3s!",
            "100%%",
            "%n",
            "%0",
            "%.",
            "a;b",
            "MessageId=5",
            ".",
            "..",
            "\\",
            "\"z\"",
            "'",
            "\t",
            "é",
            "¿",
            "Language=German",
            "off.",
            "0x80040227");
    private static final List<String> WIDE = List.of("灯", "лампа", "λ", "\uD83D\uDCA1", "\u202E", "€");
    private static final int LONG = 300;

    private final SplittableRandom random;

    ProgramTableMaker(SplittableRandom random) {
        this.random = random;
    }

    /** The tables of a program. */
    List<ProgramTable> next() {
        return IntStream.rangeClosed(0, 1 + random.nextInt(3))
                .mapToObj(i -> table(random.nextInt(3) != 0))
                .toList();
    }

    private ProgramTable table(boolean unicode) {
        List<Language> languages = unicode ? List.of(Language.values()) : WESTERN;
        Map<Integer, ProgramTable.Entry> entries = new TreeMap<>(Integer::compareUnsigned);
        int id = random.nextInt();
        for (int i = random.nextInt(30); i >= 0; i--) {
            id = random.nextInt(4) == 0 ? random.nextInt() : id + 1;
            // Bits 29 and 28 are for customers and reserved: the message file does not state them.
            int stated = id & 0xCFFF_FFFF;
            entries.put(stated, new ProgramTable.Entry(stated, texts(languages, unicode)));
        }
        return new ProgramTable(unicode, List.copyOf(entries.values()));
    }

    private List<ProgramTable.Text> texts(List<Language> languages, boolean unicode) {
        List<ProgramTable.Text> texts = new ArrayList<>();
        int first = random.nextInt(languages.size());
        for (int i = 0; i < languages.size(); i++) {
            if (i == first || random.nextBoolean()) {
                texts.add(new ProgramTable.Text(languages.get(i), lines(unicode)));
            }
        }
        return texts;
    }

    private List<String> lines(boolean unicode) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(line -> line(unicode))
                .toList();
    }

    /** Words; the first is never a full stop, because a line that consists of one ends the text. */
    private String line(boolean unicode) {
        StringBuilder line = new StringBuilder("The");
        for (int i = random.nextInt(random.nextInt(50) == 0 ? LONG : 6); i > 0; i--) {
            line.append(' ').append(pick(unicode && random.nextInt(4) == 0 ? WIDE : WORDS));
        }
        return line.toString();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
