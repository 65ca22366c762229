package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Result", "Code", "String", "Override", "Deprecated", "SuppressWarnings", "Generated"})
    void knowsThatItWouldHideWhatItUses(String name) {
        assertThat(new FamilyName("", name).hidesWhatItUses()).isTrue();
        assertThat(new FamilyName("", name + "s").hidesWhatItUses()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Acme, true", "Größe, true", "class, false", "com.acme, false", "3com, false", "'', false"})
    void knowsSimpleNames(String text, boolean is) {
        assertThat(FamilyName.isSimpleName(text)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"com.acme, true", "acme, true", "'', true", "com.class, false", "com..acme, false", "com.3, false"})
    void knowsPackageNames(String text, boolean is) {
        assertThat(FamilyName.isPackageName(text)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"com.acme, Burn, com.acme.Burn", "'', Burn, Burn"})
    void qualifiesItsName(String packageName, String simpleName, String qualified) {
        assertThat(new FamilyName(packageName, simpleName).qualified()).isEqualTo(qualified);
    }
}
