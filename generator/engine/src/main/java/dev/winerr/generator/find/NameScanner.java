package dev.winerr.generator.find;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Detects whether any of many names occurs in bytes, in one pass for all names: each word is hashed as it is read
 * and looked up once.
 *
 * <p>The bytes need not be decoded. Names are ASCII; the zero bytes between ASCII letters in UTF-16 are skipped, and so
 * are the backslashes before underscores in Markdown.
 */
final class NameScanner {
    private static final int PRIME = 31;

    private final byte[][] table;
    private final int longest;

    private NameScanner(int slots, int longest) {
        this.table = new byte[slots][];
        this.longest = longest;
    }

    static NameScanner of(Collection<String> names) {
        int longest = names.stream().mapToInt(String::length).max().orElse(0);
        NameScanner scanner = new NameScanner(Integer.highestOneBit(Math.max(names.size(), 8)) * 4, longest);
        names.forEach(name -> scanner.add(name.getBytes(StandardCharsets.UTF_8)));
        return scanner;
    }

    private void add(byte[] name) {
        int slot = slot(hash(name));
        while (table[slot] != null) {
            slot = next(slot);
        }
        table[slot] = name;
    }

    /** Whether one of the names is a word of a text. */
    boolean findsIn(byte[] text) {
        byte[] word = new byte[longest + 1];
        int length = 0;
        int hash = 0;
        for (byte b : text) {
            if (isWord(b)) {
                hash = hash * PRIME + b;
                word[Math.min(length, longest)] = b;
                length++;
            } else if (b != 0 && b != '\\' && length > 0) {
                if (has(word, length, hash)) {
                    return true;
                }
                length = 0;
                hash = 0;
            }
        }
        return has(word, length, hash);
    }

    private boolean has(byte[] word, int length, int hash) {
        if (length == 0 || length > longest) {
            return false;
        }
        for (int slot = slot(hash); table[slot] != null; slot = next(slot)) {
            if (Arrays.equals(table[slot], 0, table[slot].length, word, 0, length)) {
                return true;
            }
        }
        return false;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 16) & table.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & table.length - 1;
    }

    private static int hash(byte[] bytes) {
        int hash = 0;
        for (byte b : bytes) {
            hash = hash * PRIME + b;
        }
        return hash;
    }

    private static boolean isWord(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '_';
    }
}
