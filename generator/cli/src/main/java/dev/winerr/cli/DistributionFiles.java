package dev.winerr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the completion scripts of all shells and the manual page to a folder, with the file names that shells and
 * {@code man} expect, for installation packages.
 */
final class DistributionFiles {
    private static final Map<String, String> PLACES = Map.of(
            "bash", "completions/bash/winerr",
            "fish", "completions/fish/winerr.fish",
            "powershell", "completions/powershell/winerr.ps1",
            "zsh", "completions/zsh/_winerr");
    private static final String MANUAL = "man/man1/winerr.1";

    private DistributionFiles() {}

    /**
     * Writes the files.
     *
     * @param args the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            write(
                    folder.resolve(place.getValue()),
                    CompletionCommand.script(place.getKey()).orElseThrow());
        }
        write(folder.resolve(MANUAL), new ManPage(Commands.ALL).text());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
