package dev.winerr.generator.messages;

import dev.winerr.generator.catalog.FileMessage;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.Input;
import dev.winerr.generator.request.Inputs;
import dev.winerr.generator.request.PageInput;
import dev.winerr.generator.source.Failures;
import dev.winerr.generator.source.FileName;
import dev.winerr.generator.source.SourceReader;
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

/**
 * Reads the messages of the files that users specify. Windows keeps the texts of {@code x.dll} in {@code
 * en-US/x.dll.mui} and the like, so those next to a file are read too. The language of a text is that of its language
 * identifier or, if that is neutral, of the folder.
 */
public final class MessageFiles {
    private static final Pattern LANGUAGE_FOLDER = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})+");

    private final SourceReader sources;
    private final Inputs inputs;
    private final DiagnosticLog log;

    /**
     * Creates a reader of messages.
     *
     * @param sources reads files, and keeps track of them
     * @param log receives errors in files
     */
    public MessageFiles(SourceReader sources, DiagnosticLog log) {
        this.sources = sources;
        this.inputs = new Inputs(sources, log);
        this.log = log;
    }

    /**
     * The messages of files and of the .mui files next to them; a language specified for a file applies to texts that
     * have none.
     */
    public List<FileMessage> read(List<PageInput> files) {
        return files.stream()
                .flatMap(file -> read(file.input()).stream()
                        .map(message -> message.in(file.locale().orElse(Locale.ROOT))))
                .toList();
    }

    /**
     * The messages of a file and of the .mui files next to it, file by file; empty, with an entry in the log, if it is
     * damaged.
     */
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
            return Optional.of(
                    MessageTables.read(sources.content(file.path(), file.name()), FileName.of(file.path())).stream()
                            .map(message -> new FileMessage(
                                    file.path(),
                                    file.name(),
                                    file.span(),
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
                .or(() -> languageOf(file.toAbsolutePath().resolveSibling("")))
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
    private List<Input> translations(Input file) {
        Path path = file.path().toAbsolutePath();
        Path folder = path.getParent();
        if (folder == null || path.toString().endsWith(".mui")) {
            return List.of();
        }
        return sources.list(folder).stream()
                .filter(child -> languageOf(child).isPresent())
                .map(child -> child.resolve(path.getFileName() + ".mui"))
                .filter(Files::isRegularFile)
                .map(found -> beside(file, found))
                .toList();
    }

    /** A file in a folder next to another file, written in the same way. */
    private static Input beside(Input file, Path found) {
        int start = file.name().length() - FileName.of(file.path()).length();
        String name =
                found.subpath(found.getNameCount() - 2, found.getNameCount()).toString();
        return new Input(found, file.name().substring(0, Math.max(0, start)) + name, file.start(), file.span());
    }
}
