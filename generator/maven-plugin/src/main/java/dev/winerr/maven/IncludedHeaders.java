package dev.winerr.maven;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderReader;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Distinguishes families from headers without codes that other headers include. */
final class IncludedHeaders {
    private static final Pattern INCLUDE = Pattern.compile(
            "^[ \\t]*#[ \\t]*include[ \\t]*[<\"](?:[^>\"\\n]*[/\\\\])?([^>\"/\\\\\n]+)[>\"]", Pattern.MULTILINE);

    private final SourceReader sources;

    IncludedHeaders(SourceReader sources) {
        this.sources = sources;
    }

    /** The requests whose headers have codes or are not included by another header. */
    List<GenerationRequest> without(List<GenerationRequest> requests, List<GenerationRequest> others) {
        Set<String> included = new HashSet<>();
        Stream.concat(requests.stream(), others.stream())
                .forEach(request -> addIncludes(request.header().path(), included));
        return requests.stream()
                .filter(request -> !included.contains(name(request.header().path())) || hasCodes(request))
                .toList();
    }

    private void addIncludes(Path header, Set<String> included) {
        try {
            String text = sources.read(header, header.toString()).text();
            INCLUDE.matcher(text).results().forEach(found -> included.add(lower(found.group(1))));
        } catch (IOException e) {
            // Reported when the header is read for generation.
        }
    }

    private boolean hasCodes(GenerationRequest request) {
        try {
            return !new HeaderReader(sources, request.headerOptions(), new DiagnosticLog())
                    .read(sources.read(request.header().path(), request.header().name()))
                    .codes()
                    .isEmpty();
        } catch (IOException e) {
            return true;
        }
    }

    private static String name(Path header) {
        return lower(String.valueOf(header.getFileName()));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
