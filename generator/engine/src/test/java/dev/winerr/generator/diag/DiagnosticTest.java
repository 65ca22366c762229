package dev.winerr.generator.diag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Findings have a fixed order, and equal ones are stored once. */
class DiagnosticTest {
    private enum Sample implements DiagnosticKind {
        COLD("WE91", FindingSeverity.NOTE, "cold %s", "heat %2$s with ${kinds} or ${kinds=hresult}"),
        HOT("WE92", FindingSeverity.ERROR, "hot %s", "");

        private final DiagnosticDescriptor descriptor;

        Sample(String id, FindingSeverity severity, String message, String advice) {
            this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
        }

        @Override
        public DiagnosticDescriptor descriptor() {
            return descriptor;
        }
    }

    private final SourceFile a = new SourceFile("a.h", "one two");
    private final SourceFile b = new SourceFile("b.properties", "one two");
    private final DiagnosticLog log = new DiagnosticLog();

    @Test
    void areSortedByFilePositionIdAndMessage() {
        List<Diagnostic> order = List.of(
                Diagnostic.of(Sample.HOT, a.span(0, 3), "x"),
                Diagnostic.of(Sample.COLD, a.span(4, 7), "x"),
                Diagnostic.of(Sample.COLD, a.span(4, 7), "y"),
                Diagnostic.of(Sample.HOT, a.span(4, 7), "a"),
                Diagnostic.of(Sample.COLD, b.span(0, 3), "x"));
        for (int i : new int[] {3, 0, 4, 2, 1}) {
            log.add(order.get(i));
        }
        assertThat(log.sorted()).containsExactlyElementsOf(order);
    }

    @Test
    void areStoredOnce() {
        DiagnosticLog other = new DiagnosticLog();
        Span span = a.span(0, 3);
        other.add(Sample.COLD, span, "x");
        other.add(Sample.COLD, span, "y");
        log.add(Sample.COLD, span, "x");
        log.addAll(other);
        assertThat(log.sorted()).extracting(Diagnostic::message).containsExactly("cold x", "cold y");
    }

    @Test
    void differInEachOfTheirParts() {
        Diagnostic one = Diagnostic.of(Sample.COLD, a.span(0, 3), "x");
        assertThat(one)
                .isEqualTo(Diagnostic.of(Sample.COLD, a.span(0, 3), "x"))
                .hasSameHashCodeAs(Diagnostic.of(Sample.COLD, a.span(0, 3), "x"))
                .isNotEqualTo(Diagnostic.of(Sample.HOT, a.span(0, 3), "x"))
                .isNotEqualTo(Diagnostic.of(Sample.COLD, a.span(0, 4), "x"))
                .isNotEqualTo(Diagnostic.of(Sample.COLD, a.span(1, 3), "x"))
                .isNotEqualTo(Diagnostic.of(Sample.COLD, b.span(0, 3), "x"))
                .isNotEqualTo(Diagnostic.of(Sample.COLD, a.span(0, 3), "y"))
                .isNotEqualTo(one.withNotes(List.of(new Diagnostic.Note("see", a.start()))));
    }

    @Test
    void onlyErrorsPreventWriting() {
        assertThat(log.hasErrors()).isFalse();
        log.add(Sample.COLD, a.start(), "x");
        assertThat(log.hasErrors()).isFalse();
        log.add(Sample.HOT, a.start(), "x");
        assertThat(log.hasErrors()).isTrue();
        assertThat(Diagnostic.of(Sample.HOT, a.start(), "x").severity()).isEqualTo(FindingSeverity.ERROR);
    }

    /** In the command's syntax; findings in a binding file have that of binding files, and users' text is unchanged. */
    @Test
    void adviceIsInTheSyntaxOfTheReader() {
        SettingSpelling options = (word, value) -> "--" + word + (value.isEmpty() ? "" : " " + value);
        assertThat(Diagnostic.of(Sample.COLD, a.start(), "x", "${kinds}").advice(options))
                .isEqualTo("heat ${kinds} with --kinds or --kinds hresult");
        assertThat(Diagnostic.of(Sample.COLD, b.start(), "x", "$1").advice(options))
                .isEqualTo("heat $1 with 'kinds' or 'kinds = hresult'");
    }
}
