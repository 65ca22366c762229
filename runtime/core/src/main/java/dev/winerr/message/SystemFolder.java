package dev.winerr.message;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder laid out like {@code System32}: modules such as {@code ntdll.dll}, and for each installed language a folder
 * with their {@code .mui} files, such as {@code de-DE\ntdll.dll.mui}. Files are read once, on first use. Files that
 * cannot be read are treated as missing. Thread-safe.
 */
public final class SystemFolder {
    private static final Pattern LANGUAGE_FOLDER = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})");

    private final Path folder;
    private final Map<Path, Map<Locale, Map<Integer, String>>> tables = new ConcurrentHashMap<>();
    private volatile @Nullable Map<Locale, Path> languages;

    /**
     * Creates a folder. Reads nothing yet.
     *
     * @param folder its path; it need not exist
     */
    public SystemFolder(Path folder) {
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Returns the text of a message.
     *
     * @param module the module's file name, such as {@code ntdll.dll}
     * @param id the message's identifier
     * @param locale the requested language; {@link Locale#ROOT} for no particular language
     * @return the raw text in the requested language or, because many Windows installations have only one language, in
     *     the next available one in the order of {@code FormatMessage}: neutral, the user's, English, any; empty if
     *     there is none
     */
    public Optional<String> text(String module, int id, Locale locale) {
        Locale user = Locale.getDefault(Locale.Category.DISPLAY);
        boolean any = locale.equals(Locale.ROOT);
        return Stream.<Predicate<Locale>>of(
                        locale::equals,
                        has -> !any && isSameLanguage(has, locale),
                        Locale.ROOT::equals,
                        has -> !any && has.equals(user),
                        has -> !any && isSameLanguage(has, user),
                        Locale.US::equals,
                        has -> isSameLanguage(has, Locale.US),
                        has -> true)
                .flatMap(wanted -> texts(module, id, wanted))
                .findFirst();
    }

    private static boolean isSameLanguage(Locale one, Locale other) {
        return Languages.general(one).equals(Languages.general(other));
    }

    private Stream<String> texts(String module, int id, Predicate<Locale> wanted) {
        Stream<String> translated = languages().entrySet().stream()
                .filter(language -> wanted.test(language.getKey()))
                .flatMap(language -> table(language.getValue().resolve(module + ".mui")).values().stream())
                .flatMap(texts -> Optional.ofNullable(texts.get(id)).stream());
        Stream<String> own = table(folder.resolve(module)).entrySet().stream()
                .filter(language -> wanted.test(language.getKey()))
                .flatMap(language -> Optional.ofNullable(language.getValue().get(id)).stream());
        return Stream.concat(translated, own);
    }

    private Map<Locale, Map<Integer, String>> table(Path file) {
        return tables.computeIfAbsent(file, SystemFolder::read);
    }

    private static Map<Locale, Map<Integer, String>> read(Path file) {
        Map<Locale, Map<Integer, String>> texts = new LinkedHashMap<>();
        try {
            for (TableMessage message : MessageTables.read(file)) {
                Locale language = Languages.ofId(message.language()).orElse(Locale.ROOT);
                texts.computeIfAbsent(language, first -> new HashMap<>()).putIfAbsent(message.id(), message.text());
            }
        } catch (IOException | SecurityException e) {
            // The file does not exist or cannot be read: the caller is explaining a failure and must not get
            // another.
            return Map.of();
        }
        return texts;
    }

    /** The installed languages, sorted by name, so that the choice among several is always the same. */
    private Map<Locale, Path> languages() {
        Map<Locale, Path> known = languages;
        if (known == null) {
            known = list().stream()
                    .sorted()
                    .collect(Collectors.toMap(
                            SystemFolder::locale, path -> path, (one, other) -> one, LinkedHashMap::new));
            languages = known;
        }
        return known;
    }

    private static Locale locale(Path languageFolder) {
        return Locale.forLanguageTag(name(languageFolder));
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    private List<Path> list() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(
                folder, path -> LANGUAGE_FOLDER.matcher(name(path)).matches())) {
            children.forEach(found::add);
        } catch (IOException | DirectoryIteratorException | SecurityException e) {
            return List.of();
        }
        return found;
    }
}
