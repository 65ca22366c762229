package dev.winerr.generator.request;

import dev.winerr.Radix;
import dev.winerr.ResultKind;
import dev.winerr.SuccessRule;
import dev.winerr.generator.catalog.CatalogOptions;
import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.NamedFile;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Validates the settings of a family and creates a request from them. */
public final class RequestBuilder {
    private static final List<String> KINDS = Arrays.stream(ResultKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final SourceReader sources;
    private final DiagnosticLog log;
    private final SettingValues values;
    private final Inputs inputs;
    private final Paths paths;

    /** Creates a builder of requests for callers that do not need to know which files it looked for. */
    public RequestBuilder(Path directory, DiagnosticLog log) {
        this(directory, new SourceReader(), log);
    }

    /**
     * Creates a builder of requests.
     *
     * @param directory the folder that relative paths are resolved against
     * @param sources looks up files, and keeps track of lookups
     * @param log receives errors in the settings
     */
    public RequestBuilder(Path directory, SourceReader sources, DiagnosticLog log) {
        this.sources = sources;
        this.log = log;
        this.values = new SettingValues(log);
        this.inputs = new Inputs(sources, log);
        this.paths = new Paths(directory, log);
    }

    /** The request; empty, with errors in the log, if the settings are invalid. */
    public Optional<GenerationRequest> build(Settings settings) {
        Optional<GenerationRequest> request = buildToRead(settings);
        request.map(GenerationRequest::family)
                .filter(FamilyName::hidesWhatItUses)
                .ifPresent(name ->
                        log.add(RequestDiagnostic.NAME_HIDES, nameSpan(settings, request.get()), name.simpleName()));
        return log.hasErrors() ? Optional.empty() : request;
    }

    private static Span nameSpan(Settings settings, GenerationRequest request) {
        return settings.last(Key.NAME)
                .map(Settings.Value::span)
                .orElseGet(() -> request.header().span());
    }

    /** The request for callers that read headers and pages but generate nothing, so that no class name is needed. */
    public Optional<GenerationRequest> buildToRead(Settings settings) {
        HeaderOptions headerOptions = headerOptions(settings);
        CatalogOptions catalogOptions = catalogOptions(settings);
        OutputOptions outputOptions = outputOptions(settings);
        return header(settings)
                .map(header -> new GenerationRequest(
                        familyName(settings, header),
                        header,
                        pages(settings, header),
                        pages(settings, Key.MESSAGES),
                        headerOptions,
                        catalogOptions,
                        outputOptions))
                .filter(request -> !log.hasErrors());
    }

    private Optional<Input> header(Settings settings) {
        if (!settings.has(Key.HEADER)) {
            log.add(RequestDiagnostic.NO_HEADER, settings.origin());
        }
        return settings.last(Key.HEADER).flatMap(paths::input);
    }

    private List<PageInput> pages(Settings settings, Input header) {
        if (!settings.has(Key.DOCS)) {
            return Neighbours.pagesOf(header, sources, log);
        }
        return pages(settings, Key.DOCS);
    }

    private List<PageInput> pages(Settings settings, Key key) {
        return list(settings, key).flatMap(value -> page(value).stream()).toList();
    }

    /** {@code page.md} or {@code es=page.md}; a path that contains an equals sign must be preceded by a language. */
    private Optional<PageInput> page(Settings.Value value) {
        int sign = value.text().indexOf('=');
        if (sign < 0) {
            return paths.input(value).map(input -> new PageInput(input, Optional.empty()));
        }
        Optional<Locale> locale =
                values.locale(value.withText(value.text().substring(0, sign).strip()));
        return paths.input(value.withText(value.text().substring(sign + 1).strip()))
                .map(input -> new PageInput(input, locale));
    }

    private FamilyName familyName(Settings settings, Input header) {
        String name = settings.last(Key.NAME)
                .map(value -> checked(value, FamilyName::isSimpleName, RequestDiagnostic.NO_TYPE_NAME))
                .orElseGet(() -> Neighbours.familyNameOf(header));
        String packageName = settings.last(Key.PACKAGE)
                .map(value -> checked(value, FamilyName::isPackageName, RequestDiagnostic.NO_PACKAGE_NAME))
                .orElse("");
        return new FamilyName(packageName, name);
    }

    private String checked(Settings.Value value, Predicate<String> rule, RequestDiagnostic otherwise) {
        if (!rule.test(value.text())) {
            log.add(otherwise, value.span(), value.text());
        }
        return value.text();
    }

    /** How to read headers, according to the settings. */
    public HeaderOptions headerOptions(Settings settings) {
        return new HeaderOptions(
                list(settings, Key.INCLUDE_DIRECTORIES)
                        .flatMap(value -> folder(value).stream())
                        .toList(),
                list(settings, Key.DEFINES).map(values::macroDefinition).toList(),
                list(settings, Key.UNDEFINES).map(values::macroName).toList(),
                files(settings, Key.READ_FIRST),
                files(settings, Key.ALSO),
                settings.last(Key.ENCODING).flatMap(values::charset),
                new Selection(
                        texts(settings, Key.INCLUDES),
                        texts(settings, Key.EXCLUDES),
                        kinds(settings),
                        kindsOf(settings),
                        false));
    }

    private Optional<Path> folder(Settings.Value value) {
        return paths.input(value).filter(inputs::hasFolder).map(Input::path);
    }

    private List<NamedFile> files(Settings settings, Key key) {
        return list(settings, key)
                .flatMap(value -> paths.input(value).stream()
                        .map(input -> new NamedFile(input.path(), value.text(), value.span())))
                .toList();
    }

    private List<String> texts(Settings settings, Key key) {
        return list(settings, key).map(Settings.Value::text).toList();
    }

    /** The elements of a list; an empty one is a mistake and reported. */
    private Stream<Settings.Value> list(Settings settings, Key key) {
        List<Settings.Value> all = settings.all(key);
        all.stream()
                .filter(value -> value.text().isEmpty())
                .forEach(value -> log.add(RequestDiagnostic.EMPTY_ELEMENT, value.span(), key.word()));
        return all.stream().filter(value -> !value.text().isEmpty());
    }

    private Set<ResultKind> kinds(Settings settings) {
        return list(settings, Key.KINDS)
                .flatMap(value -> values.word(value, KINDS).stream())
                .map(word -> ResultKind.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private List<Selection.KindOf> kindsOf(Settings settings) {
        return list(settings, Key.KIND_OF)
                .flatMap(value -> kindOf(value).stream())
                .toList();
    }

    /** {@code GLOB=KIND}. */
    private Optional<Selection.KindOf> kindOf(Settings.Value value) {
        int sign = value.text().indexOf('=');
        if (sign < 0) {
            log.add(RequestDiagnostic.NO_KIND_OF, value.span(), value.text());
            return Optional.empty();
        }
        return values.word(value.withText(value.text().substring(sign + 1).strip()), KINDS)
                .map(word -> ResultKind.valueOf(word.toUpperCase(Locale.ROOT)))
                .map(kind ->
                        new Selection.KindOf(value.text().substring(0, sign).strip(), kind));
    }

    private <E extends Enum<E>> Optional<E> constant(Settings settings, Key key, Class<E> type) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return settings.last(key)
                .flatMap(value -> values.word(value, words))
                .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private CatalogOptions catalogOptions(Settings settings) {
        return new CatalogOptions(
                settings.last(Key.DEFAULT_LOCALE).flatMap(values::locale).orElse(Locale.ENGLISH),
                list(settings, Key.LOCALES)
                        .flatMap(tag -> values.locale(tag).stream())
                        .toList(),
                settings.last(Key.DOCUMENTED).map(values::bool).orElse(false),
                texts(settings, Key.PRIMARIES),
                settings.last(Key.LINK).flatMap(values::link));
    }

    private OutputOptions outputOptions(Settings settings) {
        return new OutputOptions(
                settings.last(Key.PARTITIONED).map(values::bool),
                settings.last(Key.TYPED_CONSTANTS).map(values::bool).orElse(false),
                constant(settings, Key.SUCCESS, SuccessRule.class),
                constant(settings, Key.RADIX, Radix.class).orElse(Radix.HEXADECIMAL),
                settings.last(Key.TEMPLATES).flatMap(this::templates),
                reports(settings));
    }

    private Optional<Input> templates(Settings.Value value) {
        return ClassPath.has(value.text()) ? ClassPath.find(value, log) : paths.input(value);
    }

    private Set<Report> reports(Settings settings) {
        if (!settings.has(Key.REPORTS)) {
            return Set.of(Report.HTML);
        }
        return list(settings, Key.REPORTS)
                .flatMap(value -> values.word(value, Report.words()).stream())
                .map(word -> Report.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
