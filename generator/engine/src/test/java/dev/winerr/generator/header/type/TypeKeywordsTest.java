package dev.winerr.generator.header.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeKeywordsTest {
    private static Type type(String words) {
        TypeKeywords keywords = new TypeKeywords();
        for (String word : words.split(" ", -1)) {
            assertThat(keywords.accept(word)).as(word).isTrue();
        }
        return keywords.type();
    }

    @ParameterizedTest
    @CsvSource({
        "int, INT",
        "signed, INT",
        "unsigned, UINT",
        "char, CHAR",
        "signed char, CHAR",
        "char unsigned, UCHAR",
        "short int, SHORT",
        "int unsigned short, USHORT",
        "long, LONG",
        "long unsigned int, ULONG",
        "long long, LLONG",
        "int long unsigned long, ULLONG",
        "__int64, LLONG",
        "unsigned __int64, ULLONG",
        "_int32, INT",
        "unsigned __int16, USHORT",
        "__int8, CHAR",
        "__signed__ long, LONG",
        "bool, BOOL",
        "_Bool, BOOL",
        "float, FLOAT",
        "double, DOUBLE",
        "long double, DOUBLE",
    })
    void keywordsInAnyOrderNameAType(String words, Basic basic) {
        assertThat(type(words)).isEqualTo(Type.Arithmetic.of(basic));
    }

    @ParameterizedTest
    @CsvSource({
        "void, -1, 1",
        "__int128, 16, 16",
        "unsigned __int128, 16, 16",
        "float _Complex, 8, 4",
        "double _Complex, 16, 8"
    })
    void otherTypesAreNotNumbers(String words, long bytes, int alignment) {
        Type type = type(words);
        assertThat(type).isInstanceOf(Type.Opaque.class);
        assertThat(type.bytes().orElse(-1)).isEqualTo(bytes);
        assertThat(type.alignment()).isEqualTo(alignment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"const", "__ptr64", "DWORD", "struct", ""})
    void aWordThatIsNotATypeIsRefused(String word) {
        TypeKeywords keywords = new TypeKeywords();
        assertThat(keywords.accept(word)).isFalse();
        assertThat(keywords.isEmpty()).isTrue();
        assertThat(TypeKeywords.isTypeKeyword(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"const, true", "__forceinline, true", "extern, true", "int, false", "struct, false", "DWORD, false"})
    void recognisesOtherSpecifiers(String word, boolean is) {
        assertThat(TypeKeywords.isOtherSpecifier(word)).isEqualTo(is);
    }
}
