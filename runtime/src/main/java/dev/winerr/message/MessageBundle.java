package dev.winerr.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A family of {@code .properties} files, one a locale, found by the names that {@link ResourceBundle} prescribes.
 *
 * <p>It differs from {@link ResourceBundle#getBundle(String, Locale)} in two ways. A language without a file falls back to
 * the file without a suffix, never to the JVM's default locale. And it opens files through the code that owns them, as a
 * module's resources are closed to others, and {@link ResourceBundle.Control} does not work in modules. Files are read as
 * UTF-8, once, when first needed. Safe for concurrent use.
 */
public final class MessageBundle {
    /** So that a server asked for endless variants of locales does not keep them all. */
    private static final int MAX_CACHED = 256;

    private static final ResourceBundle.Control CANDIDATES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String baseName;
    private final Source source;
    private final Map<Locale, ResourceBundle> cache = new ConcurrentHashMap<>();

    /** Where files come from. */
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
     * A family of files. Opens none yet.
     *
     * @param baseName how their names start, such as {@code ImapiMessages}
     * @param source where they come from
     */
    public MessageBundle(String baseName, Source source) {
        this.baseName = baseName;
        this.source = source;
    }

    /**
     * The text of a key.
     *
     * @param key a key
     * @param locale the wanted language
     * @return the text in that language or the nearest more general one that has the key; nothing if none has
     * @throws UncheckedIOException if a file cannot be read
     */
    public Optional<String> text(String key, Locale locale) {
        ResourceBundle bundle = in(locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /**
     * The bundle of a language, with more general ones as its parents.
     *
     * @param locale the wanted language
     * @return the bundle; empty if there are no files
     * @throws UncheckedIOException if a file cannot be read
     */
    public ResourceBundle in(Locale locale) {
        ResourceBundle known = cache.get(locale);
        if (known != null) {
            return known;
        }
        ResourceBundle loaded = load(CANDIDATES.getCandidateLocales(baseName, locale));
        if (cache.size() >= MAX_CACHED) {
            cache.clear();
        }
        cache.put(locale, loaded);
        return loaded;
    }

    /** The first candidate that has a file; the others become its ancestors. Shares what other locales loaded. */
    private ResourceBundle load(List<Locale> candidates) {
        if (candidates.isEmpty()) {
            return Chained.empty();
        }
        ResourceBundle parent = parent(candidates.subList(1, candidates.size()));
        String file = CANDIDATES.toResourceName(CANDIDATES.toBundleName(baseName, candidates.get(0)), "properties");
        try (InputStream in = source.open(file)) {
            return in == null ? parent : read(in, parent);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private ResourceBundle parent(List<Locale> candidates) {
        return candidates.isEmpty() ? Chained.empty() : in(candidates.get(0));
    }

    private static ResourceBundle read(InputStream in, ResourceBundle parent) throws IOException {
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return new Chained(reader, parent);
        }
    }

    /** Makes a bundle whose parent we choose. */
    private static final class Chained extends PropertyResourceBundle {
        Chained(Reader reader, ResourceBundle parent) throws IOException {
            super(reader);
            setParent(parent);
        }

        static ResourceBundle empty() {
            return Empty.INSTANCE;
        }
    }

    /** Where there is no file at all. */
    private static final class Empty extends java.util.ListResourceBundle {
        static final ResourceBundle INSTANCE = new Empty();

        @Override
        protected Object[][] getContents() {
            return new Object[0][];
        }
    }
}
