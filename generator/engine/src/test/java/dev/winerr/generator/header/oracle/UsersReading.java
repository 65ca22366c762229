package dev.winerr.generator.header.oracle;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderMemory;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.header.code.HeaderCode;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads headers as {@code winerr list --all --include-directory} reads many: the effects of their includes are remembered. */
final class UsersReading {
    private final HeaderSet set;
    private final HeaderMemory memory = HeaderMemory.ofMany();

    UsersReading(HeaderSet set) {
        this.set = set;
    }

    /**
     * One line for each of the compiler's constants that is missing or has another value: {@code header name what}. Additional
     * constants are not differences, because other macros show other parts of a header.
     */
    List<String> differences(HeaderFacts truth) {
        Map<String, HeaderCode> ours = read(truth.header());
        List<String> differences = new ArrayList<>();
        for (Fact fact : truth.facts()) {
            HeaderCode own = ours.get(fact.name());
            String start = truth.header() + " " + fact.name() + " ";
            if (own == null) {
                differences.add(start + "missing");
            } else if (own.value() != fact.value()) {
                differences.add(start + "value " + own.value() + " instead of " + fact.value());
            }
        }
        return differences;
    }

    private Map<String, HeaderCode> read(String header) {
        SourceReader sources = new SourceReader();
        HeaderOptions options = new HeaderOptions(set.directories(), List.of(), List.of(), Selection.ALL);
        try {
            SourceFile file = sources.read(set.root().resolve(header), header);
            return new HeaderReader(sources, memory, options, new DiagnosticLog())
                    .read(file).codes().stream().collect(Collectors.toMap(HeaderCode::name, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
