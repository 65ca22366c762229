package dev.winerr.generator.messages;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.source.Failures;
import dev.winerr.message.Languages;
import dev.winerr.message.MessageTables;
import dev.winerr.message.TableMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the messages of files that people name. The texts of {@code x.dll} lie in {@code en-US/x.dll.mui} and the like, as
 * Windows keeps them, so those are read too where they lie beside it. A text tells its language by its identifier; where that
 * is neutral, the folder does.
 */
public final class MessageFiles {
    private static final Pattern LANGUAGE_FOLDER = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})+");

    private final Inputs inputs;
    private final DiagnosticLog log;

    /**
     * A reader of messages.
     *
     * @param inputs tells what is not there
     * @param log takes what is wrong with files
     */
    public MessageFiles(Inputs inputs, DiagnosticLog log) {
        this.inputs = inputs;
        this.log = log;
    }

    /** The messages of a file and of the .mui files beside it, file by file; none, and an entry in the log, if it is damaged. */
    public List<FileMessage> read(Input file) {
        if (!inputs.hasFile(file)) {
            return List.of();
        }
        Optional<List<FileMessage>> own = messages(file);
        List<FileMessage> all = new ArrayList<>(own.orElse(List.of()));
        translations(file).forEach(translation -> messages(translation).ifPresent(all::addAll));
        if (all.isEmpty() && own.isPresent()) {
            log.add(MessagesDiagnostic.NO_TABLE, file.span(), file.name());
        }
        return all;
    }

    private Optional<List<FileMessage>> messages(Input file) {
        try {
            return Optional.of(MessageTables.read(file.path()).stream()
                    .map(message -> new FileMessage(
                            file,
                            message.id(),
                            language(message, file.path()),
                            message.text().stripTrailing()))
                    .toList());
        } catch (IOException e) {
            log.add(MessagesDiagnostic.NOT_READABLE, file.span(), file.name(), Failures.reason(e));
            return Optional.empty();
        }
    }

    private static Locale language(TableMessage message, Path file) {
        return Languages.ofId(message.language())
                .filter(known -> !known.equals(Locale.ROOT))
                .or(() -> languageOf(file.toAbsolutePath().getParent()))
                .orElse(Locale.ROOT);
    }

    private static Optional<Locale> languageOf(Path folder) {
        return Optional.ofNullable(folder)
                .flatMap(named -> Optional.ofNullable(named.getFileName()))
                .map(Path::toString)
                .filter(name -> LANGUAGE_FOLDER.matcher(name).matches())
                .map(Locale::forLanguageTag);
    }

    /** The .mui files of a .dll or .exe, by name. */
    private static List<Input> translations(Input file) {
        Path path = file.path().toAbsolutePath();
        Path folder = path.getParent();
        if (folder == null || path.toString().endsWith(".mui")) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> languageOf(child).isPresent())
                    .map(child -> child.resolve(path.getFileName() + ".mui"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(found -> beside(file, found))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A file in a folder beside another, spelt the way that one was. */
    private static Input beside(Input file, Path found) {
        int start =
                file.name().length() - String.valueOf(file.path().getFileName()).length();
        String name =
                found.subpath(found.getNameCount() - 2, found.getNameCount()).toString();
        return new Input(found, file.name().substring(0, Math.max(0, start)) + name, file.start(), file.span());
    }
}
