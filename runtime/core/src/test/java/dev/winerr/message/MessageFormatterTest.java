package dev.winerr.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessageFormatterTest {
    private static Arguments row(String text, String expected, @Nullable Object... inserts) {
        return arguments(text, expected, inserts);
    }

    static Stream<Arguments> sequences() {
        return Stream.of(
                row("", ""),
                row("no sequence", "no sequence"),
                row("It's {0} and '{1}'", "It's {0} and '{1}'"),
                row("100%%", "100%"),
                row("%%1", "%1", "a"),
                row("end%0 never seen", "end"),
                row("%0", ""),
                row("one%ntwo", "one\ntwo"),
                row("one%rtwo%tthree%bfour", "one\rtwo\tthree four"),
                row("trailing% ", "trailing "),
                row("%.", "."),
                row("Stop%!", "Stop!"),
                row("%\\ %z", "\\ z"),
                row("50%", "50%"),
                row("line\r\nbreak %1", "line\r\nbreak a", "a"));
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                row("%1", "a", "a"),
                row("%2 %1", "b a", "a", "b"),
                row("%1!s! %2!s!", "a b", "a", "b"),
                row("[%1!5s!]", "[   ab]", "ab"),
                row("[%1!-5s!]", "[ab   ]", "ab"),
                row("[%1!.2s!]", "[ab]", "abc"),
                row("[%1!.s!]", "[]", "abc"),
                row("[%1!.9s!]", "[abc]", "abc"),
                row("[%1!hs!%1!ls!%1!ws!%1!S!]", "[aaaa]", "a"),
                row("%1!c!%2!c!", "AB", 'A', 66),
                row("%1%!", "a!", "a"),
                row("%1!", "a!", "a"),
                row("%1!word 5 %% %1!", "a!word 5 % a!", "a"),
                row("%1", "42", 42),
                row("%10", "ten", 1, 2, 3, 4, 5, 6, 7, 8, 9, "ten"),
                row("%100", "ten0", 1, 2, 3, 4, 5, 6, 7, 8, 9, "ten"),
                row("%1", "%2 %%", "%2 %%", "b"),
                row("%1 %1!s!", "(null) (null)", (Object) null));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                row("%1!d! %2!i!", "-5 5", -5, 5),
                row("%1!u!", "4294967291", -5),
                row("%1!lu! %1!ld!", "4294967291 -5", -5),
                row("%1!I64d! %1!lld! %1!I64u!", "-5 -5 18446744073709551611", -5L),
                row("%1!d!", "-2147483648", Integer.MIN_VALUE),
                row("%1!I64d!", "-9223372036854775808", Long.MIN_VALUE),
                row("%1!hd! %1!hu! %1!hhx!", "-1 65535 ff", 0x1FFFF),
                row("%1!x! %1!X!", "80040227 80040227", 0x80040227),
                row("%1!08X!", "0000BEEF", 0xBEEF),
                row("0x%1!8.8lx!", "0x0000beef", 0xBEEF),
                row("%1!#x! %1!#X! %1!#o! %2!#x!", "0xbeef 0XBEEF 0137357 0", 0xBEEF, 0),
                row("%1!#010x!", "0x0000beef", 0xBEEF),
                row("%1!o!", "17", 15),
                row("[%1!5d!] [%1!-5d!] [%1!05d!] [%1!-05d!]", "[  -42] [-42  ] [-0042] [-42  ]", -42),
                row("[%1!+d! % %1! d!]", "[+7   7]", 7),
                row("[%1!.3d!] [%1!8.3d!] [%1!08.3d!]", "[007] [     007] [     007]", 7),
                row("%1!p!", "00007FF600000000", 0x7FF600000000L),
                row("%1!u!", "5", (byte) 5),
                row("%1!Iu!", "18446744073709551615", -1L));
    }

    static Stream<Arguments> stars() {
        return Stream.of(
                row("%1!*.*s! %4 %5!*s!", "  Bi Bob   Bill", 4, 2, "Bill", "Bob", 6, "Bill"),
                row("[%1!*d!]", "[    7]", 5, 7),
                row("[%1!*d!]", "[7    ]", -5, 7),
                row("[%1!-*d!]", "[7    ]", 5, 7),
                row("[%1!.*s!]", "[ab]", 2, "abc"),
                row("[%1!.*s!]", "[abc]", -1, "abc"),
                row("%2!*s!", "%2!*s!", "a", 3),
                row("%1!*s!", "%1!*s!", "wide", "a"));
    }

    static Stream<Arguments> unresolved() {
        return Stream.of(
                row("%1", "%1"),
                row("%1 %2", "a %2", "a"),
                row("%1!08X! at %2!p!", "%1!08X! at %2!p!"),
                row("%99", "%99", "a"),
                row("%1!f! %1!e!", "%1!f! %1!e!", 1.5),
                row("%1!nonsense!", "%1!nonsense!", "a"),
                row("%1!!", "%1!!", "a"),
                row("%1!d!", "many", "many"),
                row("%1!08X!", "    many", "many"),
                row("[%1!6d!]", "[  many]", "many"),
                row("%1!d!", "(null)", (Object) null),
                row("%1!9999999999d!", "%1!9999999999d!", 1));
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource({"sequences", "strings", "numbers", "stars", "unresolved"})
    void formatsAsFormatMessageDoes(String text, String expected, @Nullable Object[] inserts) {
        assertThat(MessageFormatter.format(text, inserts)).isEqualTo(expected);
    }

    @Test
    void hugeWidthsAreLimitedToTheMaximumOfWindows() {
        assertThat(MessageFormatter.format("%1!999999999s!", "a")).hasSize(0xFFFF);
        assertThat(MessageFormatter.format("%1!.999999999d!", 1)).hasSize(0xFFFF);
        assertThat(MessageFormatter.format("%1!*s!", Integer.MIN_VALUE, "a")).hasSizeLessThanOrEqualTo(0xFFFF);
    }

    @Test
    void allInsertsTogetherAreLimitedToIt() {
        String text = "<" + "%1!65535s!".repeat(6000) + ">";
        assertThat(MessageFormatter.format(text, "a"))
                .hasSize(0xFFFF + 2)
                .startsWith("< ")
                .endsWith("a>");
    }

    @Test
    void acceptsInsertsWhoseToStringFails() {
        Object silent = new Object() {
            @Override
            @SuppressWarnings({"NullAway", "ToStringReturnsNull"}) // Some classes do this.
            public String toString() {
                return null;
            }
        };
        assertThat(MessageFormatter.format("%1 %1!5s! %1!d!", silent)).isEqualTo("(null) (null) (null)");
        assertThat(MessageFormatter.format("%1", new Broken())).isEqualTo(Broken.class.getName());
    }

    private static final class Broken {
        @Override
        public String toString() {
            throw new IllegalStateException("closed");
        }
    }
}
