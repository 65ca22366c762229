package dev.winerr.maven;

import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.diag.FindingSeverity;
import dev.winerr.generator.header.RepeatedFindings;
import dev.winerr.generator.source.Span;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.logging.Log;
import org.sonatype.plexus.build.incremental.BuildContext;
import org.sonatype.plexus.build.incremental.DefaultBuildContext;

/** Prints diagnostics to Maven's log, each at the level of its severity, and also marks them in an IDE's editor. */
final class Reporter {
    private final Log log;
    private final BuildContext ide;
    private final Set<File> cleared = new HashSet<>();

    Reporter(Log log, BuildContext ide) {
        this.log = log;
        this.ide = ide;
    }

    /**
     * Reports diagnostics. Diagnostics of an earlier build are cleared for files that were read again or have new ones.
     *
     * @param read the files that were read
     */
    void report(List<Diagnostic> diagnostics, Collection<Path> read) {
        RepeatedFindings repeated = RepeatedFindings.of(log.isDebugEnabled() ? List.of() : diagnostics);
        diagnostics.stream().filter(d -> !repeated.hides(d)).forEach(d -> print(d, repeated));
        // Outside an IDE, the context would print each diagnostic a second time.
        if (!(ide instanceof DefaultBuildContext)) {
            read.forEach(file -> clear(file.toFile()));
            diagnostics.forEach(this::mark);
        }
    }

    private void print(Diagnostic diagnostic, RepeatedFindings repeated) {
        String text = DiagnosticRenderer.forMaven().with(Binding::spell).render(diagnostic);
        text = (text + repeated.lineAfter(diagnostic, "-X")).stripTrailing();
        switch (diagnostic.severity()) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
            case DETAIL -> log.debug(text);
        }
    }

    /** Clears a file only once per build, because it may have several diagnostics. */
    private void clear(File file) {
        if (cleared.add(file)) {
            ide.removeMessages(file);
        }
    }

    private void mark(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        File file = new File(span.file().name());
        int severity = diagnostic.severity() == FindingSeverity.ERROR
                ? BuildContext.SEVERITY_ERROR
                : BuildContext.SEVERITY_WARNING;
        clear(file);
        if (diagnostic.severity().compareTo(FindingSeverity.NOTE) < 0) {
            ide.addMessage(file, span.line(), span.column(), diagnostic.message(), severity, null);
        }
    }
}
