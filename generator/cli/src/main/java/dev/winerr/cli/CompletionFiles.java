package dev.winerr.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the completion scripts of all shells to a folder, with the file names that the shells expect, for installation
 * packages.
 */
final class CompletionFiles {
    private static final Map<String, String> PLACES = Map.of(
            "bash", "bash/winerr",
            "fish", "fish/winerr.fish",
            "powershell", "powershell/winerr.ps1",
            "zsh", "zsh/_winerr");

    private CompletionFiles() {}

    /**
     * Writes the files.
     *
     * @param args the folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            Path file = Path.of(args[0]).resolve(place.getValue());
            Files.createDirectories(file.getParent());
            Files.writeString(file, CompletionCommand.script(place.getKey()).orElseThrow());
        }
    }
}
