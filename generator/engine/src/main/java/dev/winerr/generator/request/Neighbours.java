package dev.winerr.generator.request;

import dev.winerr.generator.GenerationRequest.Input;
import dev.winerr.generator.GenerationRequest.PageInput;
import dev.winerr.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a header's name and folder say where nobody set anything. */
final class Neighbours {
    private Neighbours() {}

    /** {@code Imapierror} for {@code imapierror.h}: the name without its ending, as an identifier, capitalised. */
    static String familyNameOf(Input header) {
        String identifier =
                stem(header.path()).replaceAll("[^\\p{L}\\p{N}_]", "_").replaceFirst("^(?=\\p{N})", "_");
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
                .map(file -> new PageInput(beside(header, file), Optional.empty()))
                .toList();
    }

    /** Spelt the way the header was. */
    private static Input beside(Input header, Path file) {
        Path sibling = Path.of(header.name()).resolveSibling(String.valueOf(file.getFileName()));
        return new Input(file, sibling.toString(), header.span());
    }

    private static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }
}
