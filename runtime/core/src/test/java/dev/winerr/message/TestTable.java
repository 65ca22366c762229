package dev.winerr.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Writes message tables, and the smallest DLLs that contain them. */
@SuppressWarnings("ByteBufferBackingArray") // All buffers here are allocated, and whole.
public final class TestTable {
    private static final int HEADER = 0x80;
    private static final int TREE = HEADER + 24 + 112 + 8 * 16 + 40;
    private static final int ADDRESS = 0x1000;

    private final Map<Integer, Map<Integer, byte[]>> languages = new TreeMap<>();
    private int codePage;

    TestTable codePage(int page) {
        codePage = page;
        return this;
    }

    /** Adds a message in Unicode. */
    public TestTable message(int language, int id, String text) {
        return message(language, id, 1, text.getBytes(StandardCharsets.UTF_16LE));
    }

    TestTable message(int language, int id, int flags, byte[] text) {
        int length = (4 + text.length + 2 + 3) & ~3;
        byte[] entry = little(length)
                .putShort((short) length)
                .putShort((short) flags)
                .put(text)
                .array();
        languages
                .computeIfAbsent(language, first -> new TreeMap<>(Integer::compareUnsigned))
                .put(id, entry);
        return this;
    }

    /** A MESSAGE_RESOURCE_DATA with one block for each message. */
    byte[] table(int language) {
        Map<Integer, byte[]> entries = languages.getOrDefault(language, Map.of());
        int at = 4 + 12 * entries.size();
        ByteBuffer table = little(
                at + entries.values().stream().mapToInt(entry -> entry.length).sum());
        table.putInt(entries.size());
        int block = 4;
        for (Map.Entry<Integer, byte[]> entry : entries.entrySet()) {
            table.putInt(block, entry.getKey())
                    .putInt(block + 4, entry.getKey())
                    .putInt(block + 8, at);
            table.position(at);
            table.put(entry.getValue());
            at += entry.getValue().length;
            block += 12;
        }
        return table.array();
    }

    /** A 64-bit PE file with one section, which contains its resources. */
    public byte[] dll() {
        int leaves = 24 + 24 + 16 + 8 * languages.size();
        ByteBuffer tree = little(leaves + 16 * languages.size());
        directory(tree, 0, 11, 24 | 0x8000_0000);
        directory(tree, 24, 1, 48 | 0x8000_0000);
        tree.putShort(48 + 14, (short) languages.size());
        byte[] data = new byte[0];
        int index = 0;
        for (int language : languages.keySet()) {
            byte[] table = table(language);
            tree.putInt(64 + 8 * index, language).putInt(68 + 8 * index, leaves + 16 * index);
            tree.putInt(leaves + 16 * index, ADDRESS + tree.capacity() + data.length)
                    .putInt(leaves + 16 * index + 4, table.length)
                    .putInt(leaves + 16 * index + 8, codePage);
            data = concat(data, table);
            index++;
        }
        return file(concat(tree.array(), data));
    }

    /** A table of blocks that all refer to the same entries. */
    static byte[] sharedBlocks(int count) {
        ByteBuffer table = little(4 + 12 * count + 4 * 1000);
        table.putInt(count);
        for (int block = 0; block < count; block++) {
            table.putInt(0).putInt(999).putInt(4 + 12 * count);
        }
        for (int entry = 0; entry < 1000; entry++) {
            table.putShort((short) 4).putShort((short) 1);
        }
        return table.array();
    }

    /** A directory of names that all lead to the same directory of languages. */
    static byte[] sharedDirectories(int count) {
        ByteBuffer tree = little(24 + 2 * (16 + 8 * count) + 16);
        directory(tree, 0, 11, 24 | 0x8000_0000);
        int languages = 24 + 16 + 8 * count;
        tree.putShort(24 + 14, (short) count).putShort(languages + 14, (short) count);
        for (int i = 0; i < count; i++) {
            tree.putInt(40 + 8 * i, i).putInt(44 + 8 * i, languages | 0x8000_0000);
            tree.putInt(languages + 16 + 8 * i, i).putInt(languages + 20 + 8 * i, tree.capacity() - 16);
        }
        tree.putInt(tree.capacity() - 16, ADDRESS).putInt(tree.capacity() - 12, 4);
        return file(tree.array());
    }

    private static void directory(ByteBuffer tree, int at, int id, int target) {
        tree.putShort(at + 14, (short) 1).putInt(at + 16, id).putInt(at + 20, target);
    }

    private static byte[] file(byte[] section) {
        ByteBuffer file = little(TREE + section.length);
        file.put((byte) 'M').put((byte) 'Z').putInt(0x3C, HEADER).putInt(HEADER, 0x4550);
        file.putShort(HEADER + 6, (short) 1).putShort(HEADER + 20, (short) (112 + 8 * 16));
        int optional = HEADER + 24;
        file.putShort(optional, (short) 0x20B).putInt(optional + 108, 16).putInt(optional + 112 + 8 * 2, ADDRESS);
        int header = optional + 112 + 8 * 16;
        file.putInt(header + 12, ADDRESS).putInt(header + 16, section.length).putInt(header + 20, TREE);
        file.position(TREE);
        return file.put(section).array();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
