package dev.winerr.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.CodeFamily;
import dev.winerr.ResultCode;
import dev.winerr.ResultKind;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Compares all properties of all codes of a compiled family with the catalogue that it was generated from. */
final class FamilyCheck {
    private final CodeFamily<?> family;
    private final Catalog catalog;
    private final Map<Integer, String> firstOther = new HashMap<>();

    FamilyCheck(CodeFamily<?> family, Catalog catalog) {
        this.family = family;
        this.catalog = catalog;
        catalog.codes().stream()
                .filter(code -> kind(code) == ResultKind.OTHER)
                .forEach(code -> firstOther.putIfAbsent(code.value(), code.name()));
    }

    /** Compares the number of codes and all their properties. */
    void answersForEveryCode() {
        assertThat(family.codes()).hasSize(catalog.codes().size());
        for (Code expected : catalog.codes()) {
            ResultCode code = family.named(expected.name()).orElseThrow(() -> new AssertionError(expected.name()));
            assertThat(properties(code)).isEqualTo(properties(expected));
            assertThat(family.find(expected.value(), kind(expected)).map(ResultCode::symbol))
                    .as("primary of %s", expected.name())
                    .contains(primary(expected));
            assertThat(family.of(expected.value()).value()).isEqualTo(expected.value());
            assertThat(family.of(expected.value()).isAlias()).isFalse();
        }
    }

    /** The name of the primary code for a value; for kind OTHER, where equal numbers are coincidences, the first. */
    private String primary(Code code) {
        if (kind(code) != ResultKind.OTHER) {
            return code.aliasOf().orElse(code.name());
        }
        return Objects.requireNonNull(firstOther.get(code.value()));
    }

    /** Compares the constants of a class, by reflection. */
    void hasConstants(Class<?> constants) throws ReflectiveOperationException {
        for (Code expected : catalog.codes()) {
            String name = family.named(expected.name()).orElseThrow().name();
            assertThat(constants.getField(name).getInt(null)).isEqualTo(expected.value());
        }
    }

    private static List<Object> properties(ResultCode code) {
        return List.of(
                code.symbol(),
                code.value(),
                code.kind(),
                code.isAlias(),
                code.isDeprecated(),
                code.isDocumented(),
                code.message(Locale.ROOT).isPresent());
    }

    private static List<Object> properties(Code code) {
        return List.of(
                code.name(),
                code.value(),
                kind(code),
                code.aliasOf().isPresent(),
                code.deprecated(),
                code.documented(),
                code.messages().containsKey(Locale.ROOT));
    }

    private static ResultKind kind(Code code) {
        return ResultKind.valueOf(code.kind().name());
    }
}
