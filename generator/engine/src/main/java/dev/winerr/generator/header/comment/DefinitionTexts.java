package dev.winerr.generator.header.comment;

import dev.winerr.generator.header.comment.Headings.Definition;
import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.header.decl.Outcome;
import dev.winerr.generator.header.lex.Expansion;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The texts, headings and marks of constants, from the comments of the file in which each is spelt.
 *
 * <p>A constant that a macro makes is spelt where the macro is used for it alone, which may be another file than that of its
 * enumeration: {@code ERROR_(DISK_FULL, 5)} in a list that is included in an enumeration. Without a comment, the one string
 * among the arguments is its text.
 */
public final class DefinitionTexts {
    private static final int DEEPEST = 16;

    /** The name of a macro, as it was reached from a place in a file: a list may be used several times. */
    private record Use(Span name, Span root) {}

    private final IdentityHashMap<Constant, Invocation> invocations = new IdentityHashMap<>();
    private final Map<SourceFile, CommentTexts> files = new HashMap<>();

    /**
     * Reads the comments.
     *
     * @param header the header that was read
     * @param comments its comments
     * @param constants what it defines
     */
    public DefinitionTexts(SourceFile header, List<Span> comments, List<Constant> constants) {
        findInvocations(constants);
        Map<SourceFile, List<Definition>> definitions = new LinkedHashMap<>();
        definitions.put(header, new ArrayList<>());
        for (Constant constant : constants) {
            Span place = placeOf(constant);
            List<Definition> ofFile = definitions.computeIfAbsent(place.file(), file -> new ArrayList<>());
            if (constant.soleName().isEmpty() && !(constant.outcome() instanceof Outcome.Other)) {
                ofFile.add(new Definition(constant.name().text(), place));
            }
        }
        definitions.forEach((file, found) -> {
            found.sort(Comparator.comparingInt(definition -> definition.span().start()));
            files.put(file, new CommentTexts(file, file == header ? comments : commentsOf(file), found));
        });
    }

    /** What stands in for a comment of a constant's own. */
    public Optional<String> textOf(Constant constant) {
        String name = constant.name().text();
        return comments(constant)
                .textAt(name, placeOf(constant))
                .or(() -> Optional.ofNullable(invocations.get(constant))
                        .flatMap(Invocation::onlyString)
                        .map(text -> Percents.ofPlain(Paragraphs.join(List.of(text))))
                        .filter(text -> !text.isEmpty() && !CommentTexts.repeats(text, name)));
    }

    /** Whether mc.exe wrote a block of a constant's name. */
    public boolean hasMessage(Constant constant) {
        return comments(constant).hasMessage(constant.name().text(), placeOf(constant));
    }

    /** The heading of the part of its file in which it stands. */
    public String groupOf(Constant constant) {
        return comments(constant).groupAt(placeOf(constant));
    }

    /** Whether a comment marks it as deprecated. */
    public boolean isDeprecated(Constant constant) {
        return comments(constant).deprecatedAt(placeOf(constant));
    }

    private CommentTexts comments(Constant constant) {
        CommentTexts found = files.get(placeOf(constant).file());
        if (found == null) {
            throw new IllegalArgumentException("not one of the constants: " + constant.name());
        }
        return found;
    }

    private Span placeOf(Constant constant) {
        Invocation invocation = invocations.get(constant);
        return invocation == null ? constant.definition() : invocation.span();
    }

    /** Finds for each constant out of a macro the outermost name of a macro that yields nothing else. */
    private void findInvocations(List<Constant> constants) {
        Map<Use, Integer> uses = new HashMap<>();
        IdentityHashMap<Constant, List<Span>> names = new IdentityHashMap<>();
        for (Constant constant : constants) {
            Span definition = constant.definition();
            if (definition.file().text().charAt(definition.start()) != '#') {
                List<Span> around = macrosAround(constant);
                names.put(constant, around);
                around.forEach(name -> uses.merge(use(name, constant), 1, Integer::sum));
            }
        }
        names.forEach((constant, around) -> around.stream()
                .filter(name -> uses.getOrDefault(use(name, constant), 0) == 1)
                .findFirst()
                .ifPresent(name -> invocations.put(constant, Invocation.at(name))));
    }

    private static Use use(Span name, Constant constant) {
        return new Use(name, constant.name().root().span());
    }

    /** The names of the macros that a constant came through, outermost first. */
    private static List<Span> macrosAround(Constant constant) {
        List<Span> names = new ArrayList<>();
        Token spelt = constant.name();
        Expansion by = spelt.origin();
        while (by != null && names.size() < DEEPEST) {
            names.add(0, by.invocation().span());
            by = by.invocation().origin();
        }
        // Arguments are spelt in the parentheses of the macro: the name, or, if that is made of parts, the value at
        // least. A
        // declarator may stand in some too.
        Stream.concat(Stream.of(spelt), constant.body().stream().limit(spelt.origin() == null ? 0 : 1))
                .flatMap(argument -> Invocation.nameAround(argument.span()).stream())
                .filter(name -> constant.enumeration().isPresent()
                        || name.start() == constant.definition().start())
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    private static List<Span> commentsOf(SourceFile file) {
        Lexer lexer = new Lexer(file);
        while (!lexer.next().isEnd()) {
            // Only its comments count.
        }
        return lexer.comments();
    }
}
