package dev.winerr.generator.emit.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.output.OutputFile.Kind;
import dev.winerr.generator.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two families must not write to the same file, on any file system. */
class OutputSetTest {
    private final DiagnosticLog log = new DiagnosticLog();
    private final OutputSet set = new OutputSet(log);

    private void add(String owner, OutputFile... files) {
        set.addAll(Arrays.asList(files), owner, new SourceFile(owner, "").start());
    }

    private Stream<String> findings() {
        return log.sorted().stream()
                .map(found -> found.span() + " " + found.message() + " ["
                        + found.kind().id() + "]");
    }

    @Test
    void filesAreSortedByKindAndPath() {
        OutputFile a = new OutputFile(Kind.SOURCE, "b/A.java", "1");
        OutputFile b = new OutputFile(Kind.SOURCE, "B.java", "1");
        OutputFile c = new OutputFile(Kind.RESOURCE, "A.properties", "1");
        add("kiln.h", c, a);
        add("toast.h", b, a);
        assertThat(set.files()).isEqualTo(List.of(b, a, c));
        assertThat(findings()).as("the same content of both").isEmpty();
    }

    @Test
    void theFirstCollisionOfAFamilyIsReported() {
        add("kiln.h", new OutputFile(Kind.SOURCE, "A.java", "1"), new OutputFile(Kind.SOURCE, "B.java", "1"));
        add("toast.h", new OutputFile(Kind.SOURCE, "A.java", "2"), new OutputFile(Kind.SOURCE, "B.java", "2"));
        add("bread.h", new OutputFile(Kind.RESOURCE, "a.JAVA", "1"));
        assertThat(set.files()).hasSize(2).allMatch(file -> file.content().equals("1"));
        assertThat(findings())
                .containsExactly(
                        "bread.h:1:1 'A.java' for kiln.h and 'a.JAVA' for bread.h are the same file if case is ignored"
                                + " [WE422]",
                        "toast.h:1:1 'A.java' would be written twice, for kiln.h and for toast.h, with different"
                                + " content [WE423]");
    }
}
