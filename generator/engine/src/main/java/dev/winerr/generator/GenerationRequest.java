package dev.winerr.generator;

import dev.winerr.generator.catalog.CatalogOptions;
import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What to generate: one family.
 *
 * @param family how it is called in Java
 * @param header the header or message file
 * @param headerOptions how to read it
 * @param pages the pages that document it, the one whose text goes first in front
 * @param catalogOptions how to join them
 * @param partitioned whether the codes are spread over several enums; nothing means that their number decides
 * @param typedConstants whether there is a class of constants of type HResult, NtStatus and Win32Code too
 * @param templates the folder of templates that go before ours, if there is one
 * @param reports the reports to make, folders of templates such as {@code html}
 * @param verify whether our own Java is parsed too before it is written
 */
public record GenerationRequest(
        FamilyName family,
        Input header,
        HeaderOptions headerOptions,
        List<PageInput> pages,
        CatalogOptions catalogOptions,
        Optional<Boolean> partitioned,
        boolean typedConstants,
        Optional<Input> templates,
        Set<String> reports,
        boolean verify) {

    public GenerationRequest {
        pages = List.copyOf(pages);
        reports = Set.copyOf(reports);
    }

    /**
     * A file or folder that somebody named.
     *
     * @param path where it is
     * @param name how it was spelt, for diagnostics
     * @param span where it was named
     */
    public record Input(Path path, String name, Span span) {}

    /**
     * A page.
     *
     * @param input the file
     * @param locale its language, if somebody said; else the page tells
     */
    public record PageInput(Input input, Optional<Locale> locale) {}
}
