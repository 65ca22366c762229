package dev.winerr.generator.catalog;

import dev.winerr.ResultKind;
import dev.winerr.generator.header.code.HeaderCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses, for each kind and value, the one name that lookups answer with: the first in the header that is neither
 * defined as another code's name nor deprecated; if there is none such, the first that is not defined as another's name;
 * else the first. The rest are its aliases. Texts play no part, so that a new page never changes a lookup.
 */
final class PrimaryNames {
    private record Key(ResultKind kind, int value) {}

    private final Map<Key, HeaderCode> primaries = new HashMap<>();

    PrimaryNames(List<HeaderCode> codes) {
        for (HeaderCode code : codes) {
            primaries.merge(key(code), code, (first, next) -> rank(next) < rank(first) ? next : first);
        }
    }

    /** The primary name of a code's value, if the code itself is not it. */
    Optional<String> primaryOf(HeaderCode code) {
        HeaderCode primary = primaries.getOrDefault(key(code), code);
        return primary.name().equals(code.name()) ? Optional.empty() : Optional.of(primary.name());
    }

    private static Key key(HeaderCode code) {
        return new Key(code.kind(), code.bits());
    }

    private static int rank(HeaderCode code) {
        if (code.aliasOf().isPresent()) {
            return 2;
        }
        return code.deprecated() ? 1 : 0;
    }
}
