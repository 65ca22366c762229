package dev.winerr.message;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads message tables, the resources of type {@code RT_MESSAGETABLE} in which Windows and its programs store the texts
 * of their codes: in {@code .dll} and {@code .exe} files, in the {@code .mui} files next to them, one per language, and
 * in the {@code .bin} files that the message compiler mc.exe writes.
 *
 * <p>A table is a {@code MESSAGE_RESOURCE_DATA} (winnt.h): blocks of consecutive identifiers, and for each identifier a
 * {@code MESSAGE_RESOURCE_ENTRY} with its length, a flag for Unicode, and its text.
 */
public final class MessageTables {
    private static final int RT_MESSAGETABLE = 11;
    private static final int BLOCK_SIZE = 12;
    private static final int ENTRY_HEADER = 4;
    private static final int UNICODE = 1;
    private static final int UTF8 = 2;
    private static final int CP_UTF8 = 65001;
    /** The largest files of Windows with message tables have 20 MB; the limit protects memory. */
    private static final int LARGEST_FILE = 256 << 20;

    /** The file names that mc.exe uses, with the language identifier. */
    private static final Pattern COMPILED = Pattern.compile("msg([0-9a-f]{5})\\.bin");

    private final List<TableMessage> messages = new ArrayList<>();
    /** The remaining size of all entries: they can exceed the size of the file only if they overlap. */
    private long room;

    private MessageTables(long room) {
        this.room = room;
    }

    /**
     * Reads all messages of a file.
     *
     * @param file a PE file, or a file of mc.exe, whose name contains its language ({@code MSG00409.bin})
     * @return the messages in file order, language by language; empty for a PE file without a message table
     * @throws IOException if the file cannot be read, is of neither format, or is damaged
     */
    public static List<TableMessage> read(Path file) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LARGEST_FILE + 1);
        }
        return read(content, String.valueOf(file.getFileName()));
    }

    /**
     * Reads all messages of a file's content.
     *
     * @param content a PE file, or a file of mc.exe
     * @param fileName its name without folders, which contains the language of a file of mc.exe
     * @return the messages, as for {@link #read(Path)}
     * @throws IOException if the content is of neither format, or is damaged
     */
    public static List<TableMessage> read(byte[] content, String fileName) throws IOException {
        if (content.length > LARGEST_FILE) {
            throw new IOException("it is larger than 256 MB");
        }
        Bytes file = new Bytes(content);
        MessageTables tables = new MessageTables(content.length);
        if (PortableExecutable.isOne(file)) {
            for (PortableExecutable.Resource table :
                    PortableExecutable.open(file).resources(RT_MESSAGETABLE)) {
                tables.add(table.data(), table.language(), table.codePage());
            }
        } else {
            Matcher compiled = COMPILED.matcher(fileName.toLowerCase(Locale.ROOT));
            tables.add(file, compiled.matches() ? Integer.parseInt(compiled.group(1), 16) : 0, 0);
        }
        return List.copyOf(tables.messages);
    }

    private void add(Bytes table, int language, int codePage) throws IOException {
        Charset ansi = charset(codePage == 0 ? Languages.codePage(language) : codePage);
        long blocks = table.dword(0);
        for (long block = 0; block < blocks; block++) {
            long at = 4 + BLOCK_SIZE * block;
            long entry = table.dword(at + 8);
            for (long id = table.dword(at); id <= table.dword(at + 4); id++) {
                int length = table.word(entry);
                room -= length;
                if (length < ENTRY_HEADER || room < 0) {
                    throw new IOException("its message table is damaged");
                }
                String text = text(table, entry, length, ansi);
                messages.add(new TableMessage((int) id, language, text));
                entry += length;
            }
        }
    }

    /** The text of an entry, which is padded with zeros. */
    private static String text(Bytes table, long entry, int length, Charset ansi) throws IOException {
        Bytes bytes = table.slice(entry + ENTRY_HEADER, length - ENTRY_HEADER);
        String text = switch (table.word(entry + 2)) {
            case UNICODE -> bytes.text(StandardCharsets.UTF_16LE);
            case UTF8 -> bytes.text(StandardCharsets.UTF_8);
            default -> bytes.text(ansi);
        };
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** The charset of a Windows code page; that of Western Europe if Java does not have it. */
    private static Charset charset(int codePage) {
        if (codePage == CP_UTF8) {
            return StandardCharsets.UTF_8;
        }
        for (String prefix : List.of("windows-", "ms", "x-windows-", "cp")) {
            try {
                if (Charset.isSupported(prefix + codePage)) {
                    return Charset.forName(prefix + codePage);
                }
            } catch (IllegalCharsetNameException e) {
                // Not a valid charset name.
            }
        }
        String western = "windows-1252";
        return Charset.isSupported(western) ? Charset.forName(western) : StandardCharsets.ISO_8859_1;
    }
}
