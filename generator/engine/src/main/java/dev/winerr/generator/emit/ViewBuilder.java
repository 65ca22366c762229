package dev.winerr.generator.emit;

import dev.winerr.ResultKind;
import dev.winerr.Spelling;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.catalog.Message;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.java.JavaNames;
import dev.winerr.generator.emit.java.Limits;
import dev.winerr.generator.emit.java.Partition;
import dev.winerr.generator.emit.view.BundleView;
import dev.winerr.generator.emit.view.CodeView;
import dev.winerr.generator.emit.view.FamilyView;
import dev.winerr.generator.emit.view.GroupView;
import dev.winerr.generator.emit.view.LanguageView;
import dev.winerr.generator.emit.view.PageView;
import dev.winerr.generator.emit.view.PartView;
import dev.winerr.generator.emit.view.RangeView;
import dev.winerr.generator.emit.view.ValuesView;
import dev.winerr.generator.emit.view.Views;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Creates the views of a catalogue. */
public final class ViewBuilder {
    private final Catalog catalog;
    private final FamilyOptions options;
    private final String generator;
    private final Parts parts;
    private final CodeViews codeViews;
    private final OtherCodes others;

    private ViewBuilder(
            Catalog catalog,
            FamilyOptions options,
            String generator,
            Parts parts,
            OtherCodes others,
            CodeViews codeViews) {
        this.catalog = catalog;
        this.options = options;
        this.generator = generator;
        this.parts = parts;
        this.others = others;
        this.codeViews = codeViews;
    }

    /**
     * The views of a family; empty, with errors in the log, if Java cannot represent it.
     *
     * @param generator the generator's name and version
     * @param log receives errors in sizes and names
     */
    public static Optional<Views> views(Catalog catalog, FamilyOptions options, String generator, DiagnosticLog log) {
        Parts parts = Parts.of(catalog, options);
        if (!new SizeRules(log).fits(catalog, options, parts)) {
            return Optional.empty();
        }
        JavaNames spellings = JavaNames.ofConstants(options.name().simpleName());
        new NameRules(log).check(catalog, spellings);
        OtherCodes others = OtherCodes.of(catalog, options);
        CodeViews codeViews = new CodeViews(catalog, spellings, parts.types(options), others);
        ViewBuilder builder = new ViewBuilder(catalog, options, generator, parts, others, codeViews);
        return Optional.of(new Views(builder.family(), builder.bundles()));
    }

    private FamilyView family() {
        ResultKind kind = mostOf(catalog.codes());
        TypedConstants typed = TypedConstants.of(catalog, options, codeViews);
        Set<String> early = parts.early();
        return new FamilyView(
                options.name().simpleName(),
                options.name().packageName(),
                generator,
                catalog.header(),
                pages(),
                options.link().orElse(""),
                catalog.defaultLocale().toLanguageTag(),
                languages(),
                groups(),
                codeViews.of(catalog.codes()),
                parts(kind, early),
                parts.partitioned(),
                typed.classes(),
                typed.types(),
                flat(),
                others.areSpecial(),
                others.successRule().name(),
                others.radix().name(),
                kind.name(),
                isMixed(catalog.codes()));
    }

    private List<ValuesView> flat() {
        String className = options.name().simpleName() + "Codes";
        return parts.partitioned()
                ? new ConstantClasses(className, Limits.REFERENCES, codeViews).of(catalog.codes())
                : List.of();
    }

    private List<PartView> parts(ResultKind familyKind, Set<String> early) {
        List<PartView> views = new ArrayList<>();
        for (Partition.Part part : parts.enums()) {
            views.add(part(views.size(), part, familyKind, early));
        }
        return views;
    }

    private PartView part(int number, Partition.Part part, ResultKind familyKind, Set<String> early) {
        List<Code> codes = part.codes();
        ResultKind kind = mostOf(codes);
        List<Code> earlyAliases =
                codes.stream().filter(code -> early.contains(code.name())).toList();
        List<Code> otherNames = codes.stream()
                .filter(code -> code.kind() == ResultKind.OTHER)
                .filter(code -> code.aliasOf().isPresent())
                .toList();
        List<CodeView> views = codeViews.of(codes);
        return new PartView(
                number,
                part.name(),
                part.title(),
                kind.name(),
                ranges(codes),
                isMixed(codes),
                !isMixed(codes) && kind != familyKind,
                views,
                codeViews.of(earlyAliases),
                earlyAliases.stream().anyMatch(Code::deprecated),
                codeViews.of(otherNames),
                !otherNames.isEmpty() && catalog.codes().stream().anyMatch(Code::deprecated));
    }

    private static List<RangeView> ranges(List<Code> codes) {
        Map<Integer, IntSummaryStatistics> byUpperHalf = new TreeMap<>();
        for (Code code : codes) {
            byUpperHalf
                    .computeIfAbsent(code.value() >>> Short.SIZE, half -> new IntSummaryStatistics())
                    .accept(code.value());
        }
        return byUpperHalf.values().stream()
                .map(range -> new RangeView(Spelling.hex(range.getMin()), Spelling.hex(range.getMax())))
                .toList();
    }

    /** The most common kind of codes; if two are equally common, that of the first code. */
    private static ResultKind mostOf(List<Code> codes) {
        Map<ResultKind, Long> counts =
                codes.stream().collect(Collectors.groupingBy(Code::kind, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey)
                .orElse(ResultKind.HRESULT);
    }

    private static boolean isMixed(List<Code> codes) {
        return codes.stream().map(Code::kind).distinct().count() > 1;
    }

    private List<GroupView> groups() {
        List<GroupView> groups = new ArrayList<>();
        List<Code> open = new ArrayList<>();
        for (Code code : catalog.codes()) {
            if (!open.isEmpty() && !open.get(0).group().equals(code.group())) {
                groups.add(group(open));
                open.clear();
            }
            open.add(code);
        }
        if (!open.isEmpty()) {
            groups.add(group(open));
        }
        return groups;
    }

    private GroupView group(List<Code> codes) {
        String title = codes.get(0).group();
        return new GroupView(title, !title.isEmpty(), codeViews.of(codes));
    }

    private List<PageView> pages() {
        List<PageView> views = new ArrayList<>();
        for (Catalog.CatalogPage page : catalog.pages()) {
            boolean last = views.size() == catalog.pages().size() - 1;
            String tag = language(page.bundle()).tag();
            views.add(new PageView(page.file(), tag, page.page().page().machineTranslated(), last));
        }
        return views;
    }

    private List<LanguageView> languages() {
        return catalog.locales().stream().map(this::language).toList();
    }

    private LanguageView language(Locale locale) {
        Locale shown = locale.equals(Locale.ROOT) ? catalog.defaultLocale() : locale;
        String suffix = Catalog.suffix(locale);
        return new LanguageView(shown.toLanguageTag(), suffix, shown.getDisplayName(shown), isLast(locale));
    }

    private boolean isLast(Locale locale) {
        return catalog.locales().indexOf(locale) == catalog.locales().size() - 1;
    }

    private List<BundleView> bundles() {
        return catalog.locales().stream().map(this::bundle).toList();
    }

    private BundleView bundle(Locale locale) {
        boolean machineTranslated = catalog.pages().stream()
                .anyMatch(page ->
                        page.bundle().equals(locale) && page.page().page().machineTranslated());
        List<BundleView.Entry> entries = new ArrayList<>();
        for (Code code : catalog.codes()) {
            Message message = code.messages().get(locale);
            if (message != null) {
                entries.add(new BundleView.Entry(code.name(), message.pattern()));
            }
        }
        return new BundleView(language(locale), machineTranslated, entries);
    }
}
