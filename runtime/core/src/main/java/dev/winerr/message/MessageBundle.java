package dev.winerr.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A set of {@code .properties} files, one per locale, found by the names that {@link ResourceBundle} prescribes.
 *
 * <p>It differs from {@link ResourceBundle#getBundle(String, Locale)} in two ways. A language without a file falls back
 * to the file without a suffix, never to the JVM's default locale. And files are opened by the code that owns them,
 * because a module's resources are not accessible to others and {@link ResourceBundle.Control} does not work in
 * modules. Files are read as UTF-8, once, on first use. A file that cannot be read or is malformed is treated as
 * missing: the caller is explaining a failure and must not get another. Thread-safe.
 */
public final class MessageBundle {
    /** The clients of a server may request any number of locale variants. */
    private static final int MAX_MISSING = 256;

    private static final ResourceBundle.Control CANDIDATES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String baseName;
    private final Source source;
    private final Map<Locale, TextFile> found = new ConcurrentHashMap<>();
    private final Set<Locale> missing = ConcurrentHashMap.newKeySet();

    /** Provides the files. */
    @FunctionalInterface
    public interface Source {
        /**
         * Opens a file.
         *
         * @param file its name, such as {@code ImapiMessages_es.properties}
         * @return its content, closed by the caller, or null if there is no such file
         */
        @Nullable
        InputStream open(String file);
    }

    /**
     * Creates a set of files. Does not open any yet.
     *
     * @param baseName the prefix of their names, such as {@code ImapiMessages}
     * @param source provides the files
     */
    public MessageBundle(String baseName, Source source) {
        this.baseName = baseName;
        this.source = source;
    }

    /**
     * Returns the text of a key.
     *
     * @param key a key
     * @param locale the requested language
     * @return the text in that language or the nearest more general one that has the key; empty if none has it
     */
    public Optional<String> text(String key, Locale locale) {
        for (TextFile file : files(locale)) {
            String text = file.get(key);
            if (text != null) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns all texts in a language, with missing ones taken from more general languages.
     *
     * @param locale the requested language
     * @return the bundle; empty if there are no files
     */
    public ResourceBundle in(Locale locale) {
        List<ResourceBundle> bundles = new ArrayList<>();
        for (TextFile file : files(locale)) {
            bundles.add(file.bundle());
        }
        return new Chain(bundles);
    }

    private List<TextFile> files(Locale locale) {
        List<TextFile> files = new ArrayList<>();
        for (Locale candidate : CANDIDATES.getCandidateLocales(baseName, locale)) {
            TextFile file = file(candidate);
            if (file != null) {
                files.add(file);
            }
        }
        return files;
    }

    private @Nullable TextFile file(Locale locale) {
        TextFile known = found.get(locale);
        if (known != null || missing.contains(locale)) {
            return known;
        }
        TextFile read = read(locale);
        if (read == null) {
            rememberMissing(locale);
        } else {
            found.put(locale, read);
        }
        return read;
    }

    private void rememberMissing(Locale locale) {
        if (missing.size() >= MAX_MISSING) {
            missing.clear();
        }
        missing.add(locale);
    }

    private @Nullable TextFile read(Locale locale) {
        String file = CANDIDATES.toResourceName(CANDIDATES.toBundleName(baseName, locale), "properties");
        try (InputStream in = source.open(file)) {
            return in == null ? null : TextFile.read(in);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** The files of a locale as one bundle. Does not use parents, because one file may be part of several chains. */
    private static final class Chain extends ResourceBundle {
        private final List<ResourceBundle> files;

        Chain(List<ResourceBundle> files) {
            this.files = files;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return files.stream()
                    .filter(file -> file.containsKey(key))
                    .findFirst()
                    .map(file -> file.getObject(key))
                    .orElse(null);
        }

        @Override
        protected Set<String> handleKeySet() {
            return files.stream().flatMap(file -> file.keySet().stream()).collect(Collectors.toSet());
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(keySet());
        }
    }
}
