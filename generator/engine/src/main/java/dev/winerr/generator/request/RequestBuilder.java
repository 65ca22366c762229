package dev.winerr.generator.request;

import dev.winerr.generator.GenerationRequest;
import dev.winerr.generator.GenerationRequest.Input;
import dev.winerr.generator.GenerationRequest.PageInput;
import dev.winerr.generator.catalog.CatalogOptions;
import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.emit.java.JavaNames;
import dev.winerr.generator.emit.template.BuiltInTemplates;
import dev.winerr.generator.header.CodeKind;
import dev.winerr.generator.header.HeaderOptions;
import dev.winerr.generator.header.Selection;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Checks the settings of a family and makes a request of them. */
public final class RequestBuilder {
    private static final List<String> KINDS = Arrays.stream(CodeKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();

    private final Path directory;
    private final SourceReader sources;
    private final DiagnosticLog log;
    private final Values values;
    private final Inputs inputs;

    /** A builder of requests for those who need not know where it looked for files. */
    public RequestBuilder(Path directory, DiagnosticLog log) {
        this(directory, new SourceReader(), log);
    }

    /**
     * A builder of requests.
     *
     * @param directory the folder in which the settings' relative folders are
     * @param sources looks for files, and remembers where
     * @param log takes what is wrong with the settings
     */
    public RequestBuilder(Path directory, SourceReader sources, DiagnosticLog log) {
        this.directory = directory;
        this.sources = sources;
        this.log = log;
        this.values = new Values(log);
        this.inputs = new Inputs(sources, log);
    }

    /** The request; nothing, and errors in the log, if the settings are wrong. */
    public Optional<GenerationRequest> build(Settings settings) {
        Optional<GenerationRequest> request = buildToRead(settings);
        request.map(GenerationRequest::family)
                .map(FamilyName::simpleName)
                .filter(JavaNames::hidesWhatFamiliesUse)
                .ifPresent(name -> log.add(RequestDiagnostic.NAME_HIDES, nameSpan(settings, request.get()), name));
        return log.hasErrors() ? Optional.empty() : request;
    }

    private static Span nameSpan(Settings settings, GenerationRequest request) {
        return settings.last(Key.NAME)
                .map(Settings.Value::span)
                .orElseGet(() -> request.header().span());
    }

    /** The request for those who read headers and pages and generate nothing, so that no class needs a name. */
    public Optional<GenerationRequest> buildToRead(Settings settings) {
        Optional<Input> header = header(settings);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        List<PageInput> pages = pages(settings, header.get());
        GenerationRequest request = new GenerationRequest(
                familyName(settings, header.get()),
                header.get(),
                headerOptions(settings),
                pages,
                catalogOptions(settings),
                settings.last(Key.PARTITIONED).map(values::bool),
                settings.last(Key.TYPED_CONSTANTS).map(values::bool).orElse(false),
                settings.last(Key.TEMPLATES).flatMap(this::templates),
                reports(settings),
                settings.last(Key.VERIFY).map(values::bool).orElse(false));
        return log.hasErrors() ? Optional.empty() : Optional.of(request);
    }

    private Optional<Input> header(Settings settings) {
        Optional<Input> header = settings.last(Key.HEADER).map(this::input);
        if (header.isEmpty()) {
            log.add(RequestDiagnostic.NO_HEADER, settings.origin());
        }
        return header;
    }

    private Input input(Settings.Value value) {
        Path spelt = value.base().resolve(value.text());
        return new Input(directory.resolve(spelt), spelt.toString(), value.span());
    }

    private Optional<Input> templates(Settings.Value value) {
        return TemplateFolders.isOnClassPath(value.text())
                ? new TemplateFolders(sources, log).onClassPath(value)
                : Optional.of(input(value));
    }

    private List<PageInput> pages(Settings settings, Input header) {
        if (!settings.has(Key.DOCS)) {
            return Neighbours.pagesOf(header, sources);
        }
        return settings.all(Key.DOCS).stream().map(this::page).toList();
    }

    /** {@code page.md} or {@code es=page.md}; a path with an equals sign is written with a language in front. */
    private PageInput page(Settings.Value value) {
        int sign = value.text().indexOf('=');
        if (sign < 0) {
            return new PageInput(input(value), Optional.empty());
        }
        Optional<Locale> locale = values.locale(value.withText(value.text().substring(0, sign)));
        return new PageInput(input(value.withText(value.text().substring(sign + 1))), locale);
    }

    private FamilyName familyName(Settings settings, Input header) {
        String name = settings.last(Key.NAME)
                .map(value -> checked(value, JavaNames::isTypeName, RequestDiagnostic.NO_TYPE_NAME))
                .orElseGet(() -> Neighbours.familyNameOf(header));
        String packageName = settings.last(Key.PACKAGE)
                .map(value -> checked(value, JavaNames::isPackageName, RequestDiagnostic.NO_PACKAGE_NAME))
                .orElse("");
        return new FamilyName(packageName, name);
    }

    private String checked(Settings.Value value, Predicate<String> rule, RequestDiagnostic otherwise) {
        if (!rule.test(value.text())) {
            log.add(otherwise, value.span(), value.text());
        }
        return value.text();
    }

    /** How to read headers, as far as settings say. */
    public HeaderOptions headerOptions(Settings settings) {
        return new HeaderOptions(
                settings.all(Key.INCLUDE_DIRECTORIES).stream().map(this::folder).toList(),
                settings.all(Key.DEFINES).stream().map(values::macro).toList(),
                settings.all(Key.UNDEFINES).stream().map(values::macro).toList(),
                new Selection(texts(settings, Key.INCLUDES), texts(settings, Key.EXCLUDES), kinds(settings), false));
    }

    private Path folder(Settings.Value value) {
        Input folder = input(value);
        inputs.hasFolder(folder);
        return folder.path();
    }

    private static List<String> texts(Settings settings, Key key) {
        return settings.all(key).stream().map(Settings.Value::text).toList();
    }

    private Set<CodeKind> kinds(Settings settings) {
        return settings.all(Key.KINDS).stream()
                .flatMap(value -> values.word(value, KINDS).stream())
                .map(word -> CodeKind.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private CatalogOptions catalogOptions(Settings settings) {
        return new CatalogOptions(
                settings.last(Key.DEFAULT_LOCALE).flatMap(values::locale).orElse(Locale.ENGLISH),
                values.locales(settings.all(Key.LOCALES)),
                settings.last(Key.DOCUMENTED).map(values::bool).orElse(false),
                settings.last(Key.LINK).flatMap(values::link));
    }

    private Set<String> reports(Settings settings) {
        if (!settings.has(Key.REPORTS)) {
            return Set.of(BuiltInTemplates.DEFAULT_REPORT);
        }
        Set<String> reports = new HashSet<>();
        settings.all(Key.REPORTS).stream()
                .filter(value -> !value.text().isEmpty())
                .forEach(value -> values.word(value, BuiltInTemplates.REPORTS).ifPresent(reports::add));
        return reports;
    }
}
