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
 * Reads message tables, the resources of type {@code RT_MESSAGETABLE} where Windows and its programs keep the texts of their
 * codes: in {@code .dll} and {@code .exe} files, in the {@code .mui} files beside them, one a language, and in the
 * {@code .bin} files that the message compiler mc.exe makes for them.
 *
 * <p>A table is a {@code MESSAGE_RESOURCE_DATA} (winnt.h): blocks of consecutive identifiers, and for each identifier a
 * {@code MESSAGE_RESOURCE_ENTRY} with its length, whether it is Unicode, and its text.
 */
public final class MessageTables {
    private static final int RT_MESSAGETABLE = 11;
    private static final int BLOCK_SIZE = 12;
    private static final int ENTRY_HEADER = 4;
    private static final int UNICODE = 1;
    private static final int UTF8 = 2;
    private static final int CP_UTF8 = 65001;
    /** The largest files of Windows with message tables have 20 MB; others hold what they hold in memory. */
    private static final int LARGEST_FILE = 256 << 20;

    /** How mc.exe names its output, with the language identifier. */
    private static final Pattern COMPILED = Pattern.compile("msg([0-9a-f]{5})\\.bin");

    private final List<TableMessage> messages = new ArrayList<>();
    /** What entries may take together: more than the file has, they have only if they overlap. */
    private long room;

    private MessageTables(long room) {
        this.room = room;
    }

    /**
     * All messages of a file.
     *
     * @param file a PE file, or a file of mc.exe, whose language its name tells ({@code MSG00409.bin})
     * @return the messages in the order of the file, language by language; none if it is a PE file without a message table
     * @throws IOException if it cannot be read, or is neither, or is damaged; nothing is known of it then
     */
    public static List<TableMessage> read(Path file) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LARGEST_FILE + 1);
        }
        return read(content, String.valueOf(file.getFileName()));
    }

    /**
     * All messages of the content of a file.
     *
     * @param content a PE file, or a file of mc.exe
     * @param fileName its name without folders, which tells the language of a file of mc.exe
     * @return the messages, as for a file
     * @throws IOException if it is neither, or is damaged
     */
    public static List<TableMessage> read(byte[] content, String fileName) throws IOException {
        if (content.length > LARGEST_FILE) {
            throw new IOException("it is larger than 256 MB");
        }
        Bytes file = new Bytes(content);
        MessageTables tables = new MessageTables(content.length);
        if (PortableExecutable.isOne(file)) {
            for (PortableExecutable.Resource table : new PortableExecutable(file).resources(RT_MESSAGETABLE)) {
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

    /** The text of an entry, which zeros fill up. */
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

    /** The charset of a Windows code page; that of western Europe where Java does not have it. */
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
                // A number that makes no name.
            }
        }
        String western = "windows-1252";
        return Charset.isSupported(western) ? Charset.forName(western) : StandardCharsets.ISO_8859_1;
    }
}
