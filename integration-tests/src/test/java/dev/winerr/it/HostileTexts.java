package dev.winerr.it;

import dev.winerr.ResultKind;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.CodeFacility;
import dev.winerr.generator.catalog.Message;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import dev.winerr.generator.text.Block;
import dev.winerr.generator.text.Inline;
import dev.winerr.generator.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Families whose texts have a meaning in some language into which they are inserted. */
final class HostileTexts {
    static final Locale SPANISH = Locale.forLanguageTag("es");

    static final List<String> TEXTS = List.of(
            "*/ class Evil {} /*",
            "/",
            "/ at the start, and * at the end *",
            "\\u002a/ class Evil {} \\u002f*",
            "\\\\u002a\\u0022; int evil; \\u000a",
            "C:\\users\\unicorn\\",
            "{@inheritDoc",
            "{@link Evil} @author nobody {@code }} @return",
            "@deprecated",
            "</pre></code></a>",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "--> <!-- -- ]]> <![CDATA[ ?>",
            "&lt;b&gt; &amp; &#60; &bogus;",
            "{{x}} {{{x}}} {{#codes}} {{/codes}} {{>_enum}} }}",
            "\u202Egnirts\u202C \u2066isolated\u2069 \u200Fright\u200E",
            "zero\u200Bwidth\u200Cnon\u200Djoiner \uFEFF soft\u00ADhyphen",
            "\"quoted\" 'quoted' `quoted` \"\"\" '''",
            "\"; System.exit(1); //",
            "line one\nline two\r\nline three\rline four",
            "100 % %d %s %n %0 %1 %1!08X! %99 %% %",
            "= a : b # c ! d",
            "#starts like a comment",
            "!starts like a comment",
            " leads with a space",
            "ends with a backslash\\",
            "tab\tand form feed\f and vertical tab\u000B",
            "NUL \0 BEL \u0007 ESC \u001B[31m DEL \u007F NEL \u0085",
            "lone \uD800 surrogates \uDC00",
            "line\u2028and paragraph\u2029separators",
            "no characters \uFFFE \uFFFF \uFDD0, private \uE000",
            "astral \uD83D\uDE00 and newer than Java 17 \uD83E\uDEE8",
            "$HOME ${exit()} $(exit) #{exit}",
            "=HYPERLINK(\"http://example.org\")",
            "+1+1",
            "-1+1",
            "@SUM(A1)",
            "a,b;c\td",
            "word".repeat(60));

    static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            "JAVASCRIPT:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "https://example.org/\"><script>alert(1)</script>",
            "https://example.org/*/a?b=c&d='e'#{@f}\\u002a/");

    private static final Span HERE = new SourceFile("hostile.h", "").start();

    private HostileTexts() {}

    /** A family with every text in every form, also as the text of a header, and with every address as that of a page. */
    static Catalog catalog() {
        return catalog("*\\u002f{@x}<b>\"\u202E.h", TEXTS, ADDRESSES, "HOSTILE_E_%03d"::formatted);
    }

    /** A family with the given texts and addresses, and names for its codes by their numbers. */
    static Catalog catalog(String header, List<String> texts, List<String> addresses, IntFunction<String> names) {
        List<Code> codes = new ArrayList<>();
        for (String text : texts) {
            forms(text)
                    .forEach(
                            form -> codes.add(code(codes.size(), names, text, Message.ofPage(form), Optional.empty())));
            codes.add(code(codes.size(), names, text, Message.ofHeader(text), Optional.empty()));
        }
        for (String address : addresses) {
            RichText link = paragraph(new Inline.Link(address, List.of(new Inline.Text("See <this>"))));
            Optional<String> page = Optional.of(address).filter(known -> known.startsWith("https:"));
            codes.add(code(codes.size(), names, "", Message.ofPage(link), page));
        }
        return new Catalog(header, List.of(), Locale.ENGLISH, List.of(Locale.ROOT, SPANISH), codes);
    }

    private static Stream<RichText> forms(String text) {
        Inline inline = new Inline.Text(text);
        return Stream.of(
                paragraph(inline),
                paragraph(new Inline.Code(text)),
                paragraph(new Inline.Text("Before: "), new Inline.Strong(List.of(inline)), new Inline.Break(), inline),
                new RichText(List.of(
                        new Block.CodeBlock(text),
                        new Block.Listing(
                                false,
                                List.of(
                                        paragraph(inline).blocks(),
                                        paragraph(inline).blocks())))));
    }

    private static RichText paragraph(Inline... content) {
        return new RichText(List.of(new Block.Paragraph(List.of(content))));
    }

    private static Code code(
            int number, IntFunction<String> names, String group, Message message, Optional<String> page) {
        return new Code(
                names.apply(number),
                0x80040000 + number,
                ResultKind.HRESULT,
                Optional.empty(),
                false,
                group,
                new CodeFacility(4, "FACILITY_ITF"),
                Optional.empty(),
                Map.of(Locale.ROOT, message, SPANISH, message),
                page,
                false,
                HERE);
    }
}
