package dev.winerr.maven;

import dev.winerr.generator.request.Key;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A family to generate: a {@code <binding>} of a POM. Its elements are the {@linkplain Key settings} of a family, all of them
 * optional, and {@code file}, a binding file whose settings hold where the POM says nothing. Relative paths start from the
 * folder of the POM.
 */
public final class Binding {
    private final Map<Key, List<String>> values = new EnumMap<>(Key.class);
    private @Nullable String file;

    /** A binding that says nothing yet. */
    public Binding() {}

    /** A binding file. */
    public void setFile(String path) {
        file = path;
    }

    /** See {@link Key#HEADER}. */
    public void setHeader(String path) {
        set(Key.HEADER, path);
    }

    /** See {@link Key#NAME}. */
    public void setName(String name) {
        set(Key.NAME, name);
    }

    /** See {@link Key#PACKAGE}. */
    public void setPackage(String name) {
        set(Key.PACKAGE, name);
    }

    /** See {@link Key#DOCS}. */
    public void setDocs(List<String> pages) {
        set(Key.DOCS, pages);
    }

    /** See {@link Key#MESSAGES}. */
    public void setMessages(List<String> files) {
        set(Key.MESSAGES, files);
    }

    /** See {@link Key#INCLUDE_DIRECTORIES}. */
    public void setIncludeDirectories(List<String> folders) {
        set(Key.INCLUDE_DIRECTORIES, folders);
    }

    /** See {@link Key#DEFINES}. */
    public void setDefines(List<String> macros) {
        set(Key.DEFINES, macros);
    }

    /** See {@link Key#UNDEFINES}. */
    public void setUndefines(List<String> macros) {
        set(Key.UNDEFINES, macros);
    }

    /** See {@link Key#READ_FIRST}. */
    public void setReadFirst(List<String> files) {
        set(Key.READ_FIRST, files);
    }

    /** See {@link Key#ALSO}. */
    public void setAlso(List<String> files) {
        set(Key.ALSO, files);
    }

    /** See {@link Key#ENCODING}. */
    public void setEncoding(String charset) {
        set(Key.ENCODING, charset);
    }

    /** See {@link Key#INCLUDES}. */
    public void setIncludes(List<String> patterns) {
        set(Key.INCLUDES, patterns);
    }

    /** See {@link Key#EXCLUDES}. */
    public void setExcludes(List<String> patterns) {
        set(Key.EXCLUDES, patterns);
    }

    /** See {@link Key#KINDS}. */
    public void setKinds(List<String> kinds) {
        set(Key.KINDS, kinds);
    }

    /** See {@link Key#KIND_OF}. */
    public void setKindOf(List<String> kinds) {
        set(Key.KIND_OF, kinds);
    }

    /** See {@link Key#PRIMARIES}. */
    public void setPrimaries(List<String> names) {
        set(Key.PRIMARIES, names);
    }

    /** See {@link Key#SUCCESS}. */
    public void setSuccess(String rule) {
        set(Key.SUCCESS, rule);
    }

    /** See {@link Key#RADIX}. */
    public void setRadix(String radix) {
        set(Key.RADIX, radix);
    }

    /** See {@link Key#DOCUMENTED}. */
    public void setDocumented(String flag) {
        set(Key.DOCUMENTED, flag);
    }

    /** See {@link Key#DEFAULT_LOCALE}. */
    public void setDefaultLocale(String tag) {
        set(Key.DEFAULT_LOCALE, tag);
    }

    /** See {@link Key#LOCALES}. */
    public void setLocales(List<String> tags) {
        set(Key.LOCALES, tags);
    }

    /** See {@link Key#LINK}. */
    public void setLink(String address) {
        set(Key.LINK, address);
    }

    /** See {@link Key#PARTITIONED}. */
    public void setPartitioned(String flag) {
        set(Key.PARTITIONED, flag);
    }

    /** See {@link Key#TYPED_CONSTANTS}. */
    public void setTypedConstants(String flag) {
        set(Key.TYPED_CONSTANTS, flag);
    }

    /** See {@link Key#TEMPLATES}. */
    public void setTemplates(String folder) {
        set(Key.TEMPLATES, folder);
    }

    /** See {@link Key#REPORTS}. */
    public void setReports(List<String> reports) {
        set(Key.REPORTS, reports);
    }

    /** See {@link Key#VERIFY}. */
    public void setVerify(String flag) {
        set(Key.VERIFY, flag);
    }

    Optional<String> file() {
        return Optional.ofNullable(file);
    }

    Map<Key, List<String>> values() {
        return values;
    }

    /** A setting as the element of a POM that it is. */
    static String spell(String word, String value) {
        String element = "<" + word + ">";
        if (value.isEmpty()) {
            return element;
        }
        String item = Key.ofWord(word)
                .filter(key -> key.shape().isList())
                .map(Key::singular)
                .orElse("");
        String content = item.isEmpty() ? value : "<" + item + ">" + value + "</" + item + ">";
        return element + content + "</" + word + ">";
    }

    /** Sets what has a value: parameters without one are null. */
    void set(Key key, @Nullable String value) {
        if (value != null) {
            values.put(key, List.of(value));
        }
    }

    /** Sets what has values. Maven has null for an empty element, and nothing for an empty list. */
    void set(Key key, @Nullable List<String> list) {
        if (list != null) {
            List<String> texts = list.stream()
                    .map(text -> Objects.requireNonNullElse(text, ""))
                    .toList();
            values.put(key, texts.isEmpty() ? List.of("") : texts);
        }
    }
}
