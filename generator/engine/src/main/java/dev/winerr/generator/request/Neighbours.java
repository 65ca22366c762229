package dev.winerr.generator.request;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.source.FileName;
import dev.winerr.generator.source.SourceReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The defaults that follow from a header's name and folder. */
final class Neighbours {
    private static final String LOCALE = "[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*";
    private static final Pattern NEARLY = Pattern.compile(
            "(?<stem>[^.]+)(?<locale>\\." + LOCALE + ")?(?<ending>\\.(?:md|html?))", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDINGS =
            Pattern.compile("(?:\\." + LOCALE + ")?\\.(?:md|html?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUFFIXED = Pattern.compile("(.+?)[-_ ]([A-Za-z]{2}(?:[-_][A-Za-z]{2})?)");

    private Neighbours() {}

    /**
     * {@code Imapierror} for {@code imapierror.h}: the name without its extension, as a capitalised identifier. A file
     * with nothing before its extension, such as {@code .h}, is named after the extension.
     */
    static String familyNameOf(Input header) {
        String name =
                FileName.base(header.path()).isEmpty() ? FileName.of(header.path()) : FileName.base(header.path());
        StringBuilder identifier = new StringBuilder();
        name.codePoints().skip(name.startsWith(".") ? 1 : 0).forEach(c -> {
            identifier.append(identifier.isEmpty() && isNumber(c) ? "_" : "");
            identifier.appendCodePoint(Character.isLetter(c) || isNumber(c) ? c : '_');
        });
        String first = identifier.isEmpty() ? "_" : identifier.substring(0, 1);
        return first.toUpperCase(Locale.ROOT) + identifier.substring(Math.min(1, identifier.length()));
    }

    /** Digits, Roman numerals, fractions and the like: Unicode's category N. */
    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /**
     * The pages next to a header that have its base name: {@code imapierror.md}, {@code imapierror.es.html}, {@code
     * imapierror.pt_BR.md} ... A file with a similar name is reported as a note in the log.
     */
    static List<PageInput> pagesOf(Input header, SourceReader sources, DiagnosticLog log) {
        Path folder = header.path().toAbsolutePath().getParent();
        if (folder == null) {
            return List.of();
        }
        String stem = FileName.base(header.path());
        List<PageInput> pages = new ArrayList<>();
        for (Path file : sources.list(folder)) {
            String name = FileName.of(file);
            if (mayBePage(name) && isPage(stem, name)) {
                pages.add(new PageInput(header.sibling(file), Optional.empty()));
            } else if (mayBePage(name)) {
                nameFor(stem, name)
                        .ifPresent(wanted -> log.add(RequestDiagnostic.NEARLY_A_PAGE, header.span(), name, wanted));
            }
        }
        return pages;
    }

    private static boolean isPage(String stem, String name) {
        return name.regionMatches(true, 0, stem, 0, stem.length())
                && ENDINGS.matcher(name.substring(stem.length())).matches();
    }

    /** A quick check, because most files next to a header of an SDK are headers too. */
    private static boolean mayBePage(String name) {
        char last = name.isEmpty() ? '.' : name.charAt(name.length() - 1);
        return "dDmMlL".indexOf(last) >= 0;
    }

    /** The name a file would have if it were a page of the header, ignoring dashes, underscores and the language. */
    private static Optional<String> nameFor(String stem, String name) {
        Matcher parts = NEARLY.matcher(name);
        if (stem.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        String plain = plain(stem);
        String ending = parts.group("ending");
        if (plain(parts.group("stem")).equals(plain)) {
            return Optional.of(stem + Objects.requireNonNullElse(parts.group("locale"), "") + ending);
        }
        Matcher suffix = SUFFIXED.matcher(parts.group("stem"));
        return suffix.matches() && plain(suffix.group(1)).equals(plain)
                ? Optional.of(stem + "." + suffix.group(2) + ending)
                : Optional.empty();
    }

    private static String plain(String stem) {
        return stem.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT);
    }
}
