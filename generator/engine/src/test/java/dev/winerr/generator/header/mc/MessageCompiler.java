package dev.winerr.generator.header.mc;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A message compiler that is installed, as an oracle. */
public enum MessageCompiler {
    /** The compiler of GNU Binutils. */
    WINDMC("x86_64-w64-mingw32-windmc", StandardCharsets.UTF_16LE, "-u -U -h . -r . codes.mc"),
    /** The compiler of Wine. */
    WMC("wmc wmc-stable", StandardCharsets.UTF_8, "-u -U -H codes.h -o codes.rc codes.mc");

    private static final Pattern DEFINE =
            Pattern.compile("#define\\s+(\\w+)\\s+\\(?(?:\\(\\w+\\))?\\s*(-?(?:0x[0-9a-fA-F]+|\\d+))L?\\)?");
    private static final Pattern TABLE =
            Pattern.compile("LANGUAGE 0x(\\w+), 0x(\\w+)\\s+1 MESSAGETABLE \"?([\\w.]+)\"?");

    private final String commands;
    private final Charset input;
    private final String arguments;

    MessageCompiler(String commands, Charset input, String arguments) {
        this.commands = commands;
        this.input = input;
        this.arguments = arguments;
    }

    /**
     * The output of a compiler for a message file.
     *
     * @param values the constants of the header that it wrote
     * @param texts the texts by language identifier and code
     */
    public record Output(Map<String, Integer> values, Map<Integer, Map<Integer, String>> texts) {}

    /** Whether it is installed. */
    public boolean isInstalled() {
        return !command().isEmpty();
    }

    /**
     * Compiles a text in a folder, in which the message tables are left.
     *
     * @throws IOException if the compiler rejects the text
     */
    public Output compile(String text, Path folder) throws IOException, InterruptedException {
        Files.write(folder.resolve("codes.mc"), text.getBytes(input));
        List<String> line = new ArrayList<>(List.of(command()));
        line.addAll(words(arguments));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(line + ": " + Files.readString(log));
        }
        return new Output(values(folder), texts(folder));
    }

    private String command() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .flatMap(folder -> words(commands).stream().map(command -> Path.of(folder, command)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static Map<String, Integer> values(Path folder) throws IOException {
        Map<String, Integer> values = new TreeMap<>();
        DEFINE.matcher(Files.readString(folder.resolve("codes.h"), StandardCharsets.ISO_8859_1))
                .results()
                .forEach(match -> values.put(
                        match.group(1),
                        Long.decode(match.group(2).toLowerCase(Locale.ROOT)).intValue()));
        return values;
    }

    private static Map<Integer, Map<Integer, String>> texts(Path folder) throws IOException {
        Map<Integer, Map<Integer, String>> texts = new HashMap<>();
        for (MatchResult table : TABLE.matcher(
                        Files.readString(folder.resolve("codes.rc"), StandardCharsets.ISO_8859_1))
                .results()
                .toList()) {
            int language = Integer.parseInt(table.group(1), 16) | (Integer.parseInt(table.group(2), 16) << 10);
            texts.put(language, messageTable(Files.readAllBytes(folder.resolve(table.group(3)))));
        }
        return texts;
    }

    /** Reads a {@code MESSAGE_RESOURCE_DATA}: blocks of consecutive identifiers, each with the offset of its entries. */
    private static Map<Integer, String> messageTable(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Map<Integer, String> texts = new HashMap<>();
        int blocks = data.getInt(0);
        for (int block = 0; block < blocks; block++) {
            int at = 4 + block * 12;
            int entry = data.getInt(at + 8);
            for (int id = data.getInt(at); id != data.getInt(at + 4) + 1; id++) {
                int length = data.getShort(entry) & 0xFFFF;
                Charset charset =
                        data.getShort(entry + 2) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE;
                texts.put(id, new String(bytes, entry + 4, length - 4, charset).replace("\0", ""));
                entry += length;
            }
        }
        return texts;
    }
}
