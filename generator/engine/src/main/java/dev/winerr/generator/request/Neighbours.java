package dev.winerr.generator.request;

import dev.winerr.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a header's name and folder say where nobody set anything. */
final class Neighbours {
    private Neighbours() {}

    /**
     * {@code Imapierror} for {@code imapierror.h}: the name without its ending, as an identifier, capitalised. A file that has
     * nothing in front of its ending, {@code .h}, is called like that.
     */
    static String familyNameOf(Input header) {
        String name =
                stem(header.path()).isEmpty() ? String.valueOf(header.path().getFileName()) : stem(header.path());
        String identifier = name.replaceFirst("^\\.", "")
                .replaceAll("[^\\p{L}\\p{N}_]", "_")
                .replaceFirst("^(?=\\p{N}|$)", "_");
        return identifier.substring(0, 1).toUpperCase(Locale.ROOT) + identifier.substring(1);
    }

    /** The pages beside a header that are called like it: {@code imapierror.md}, {@code imapierror.es.html} ... */
    static List<PageInput> pagesOf(Input header, SourceReader sources) {
        Path folder = header.path().toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        Pattern page = Pattern.compile(
                Pattern.quote(stem(header.path())) + "(\\.[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*)?\\.(md|html?)",
                Pattern.CASE_INSENSITIVE);
        return sources.list(folder).stream()
                .filter(file -> page.matcher(String.valueOf(file.getFileName())).matches())
                .map(file -> new PageInput(header.sibling(file), Optional.empty()))
                .toList();
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
