package dev.winerr.generator.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Result", "Code", "String", "Override", "Deprecated", "SuppressWarnings", "Generated"})
    void detectsNamesThatHideClassesInUse(String name) {
        assertThat(new FamilyName("", name).hidesWhatItUses()).isTrue();
        assertThat(new FamilyName("", name + "s").hidesWhatItUses()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Acme, true", "Größe, true", "class, false", "com.acme, false", "3com, false", "'', false"})
    void validatesSimpleNames(String text, boolean is) {
        assertThat(FamilyName.isSimpleName(text)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"com.acme, true", "acme, true", "'', true", "com.class, false", "com..acme, false", "com.3, false"})
    void validatesPackageNames(String text, boolean is) {
        assertThat(FamilyName.isPackageName(text)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"com.acme, Burn, com.acme.Burn", "'', Burn, Burn"})
    void qualifiesTheName(String packageName, String simpleName, String qualified) {
        assertThat(new FamilyName(packageName, simpleName).qualified()).isEqualTo(qualified);
    }
}
