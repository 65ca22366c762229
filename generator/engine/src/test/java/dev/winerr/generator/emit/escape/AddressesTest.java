package dev.winerr.generator.emit.escape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            https://example.org/a?b=c&d#e | https://example.org/a?b=c&d#e
            HTTP://example.org            | HTTP://example.org
            https://example.org/a b       | https://example.org/a%20b
            https://example.org/a%20b%2   | https://example.org/a%20b%252
            https://example.org/%zz%41    | https://example.org/%25zz%41
            https://example.org/ö*/@{x}   | https://example.org/%C3%B6%2A/%40%7Bx%7D
            https://example.org/🔥        | https://example.org/%F0%9F%94%A5
            https://example.org/#a#b      | https://example.org/#a%23b
            https://example.org/"<>\\^`   | https://example.org/%22%3C%3E%5C%5E%60
            """)
    void encodesWebAddresses(String address, String legal) {
        assertThat(Addresses.ofWeb(address)).hasValue(legal);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org",
        "javascript:alert(1)",
        "example.org",
        "''",
        "https:",
        "https:kiln",
        "https://a:b:c/["
    })
    void rejectsOtherAddresses(String address) {
        assertThat(Addresses.ofWeb(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, true",
        "HTTPS:x, true",
        "mailto:a@example.org, true",
        "a/b:c, true",
        "?a:b, true",
        "#a:b, true",
        "a, true",
        "'', true",
        "javascript:x, false",
        "' java\tscript:x', false",
        "data:x, false",
        "httpss:x, false",
        "a:b/c, false"
    })
    void detectsSchemesThatExecuteCode(String address, boolean harmless) {
        assertThat(Addresses.isHarmless(address)).isEqualTo(harmless);
    }
}
