package dev.winerr.generator.header;

import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.lex.TokenKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Distinguishes C++ constants with the same name in several scopes: {@code Disk::Ok} and {@code Door::Ok}. */
final class ScopedNames {
    private static final String SEPARATOR = "_";
    /** The punctuation between the names of scopes, and that of template arguments. */
    private static final Pattern PUNCTUATION = Pattern.compile("\\W+");

    private ScopedNames() {}

    /** The constants; the names of those whose name occurs in several scopes are prefixed with their scope: {@code Disk_Ok}. */
    static List<Constant> distinct(List<Constant> constants) {
        if (constants.stream().allMatch(constant -> constant.scope().isEmpty())) {
            return constants;
        }
        Map<String, Set<String>> scopes = new HashMap<>();
        for (Constant constant : constants) {
            if (constant.outcome().isOfConstant()) {
                scopes.computeIfAbsent(constant.name().text(), name -> new HashSet<>())
                        .add(constant.scope());
            }
        }
        return constants.stream()
                .map(constant ->
                        scopes.getOrDefault(constant.name().text(), Set.of()).size() > 1
                                ? qualified(constant)
                                : constant)
                .toList();
    }

    private static Constant qualified(Constant constant) {
        Token name = constant.name();
        String spelling = PUNCTUATION.matcher(constant.scope()).replaceAll(SEPARATOR) + name.text();
        return constant.named(name.respelt(TokenKind.IDENTIFIER, spelling));
    }
}
