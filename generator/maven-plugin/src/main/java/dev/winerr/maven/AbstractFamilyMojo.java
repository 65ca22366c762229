package dev.winerr.maven;

import dev.winerr.generator.InternalFailure;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.request.GenerationRequest;
import dev.winerr.generator.request.Key;
import dev.winerr.generator.source.SourceReader;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;
import org.sonatype.plexus.build.incremental.BuildContext;

/** What all goals have in common: the settings of families. */
@SuppressWarnings("NullAway.Init")
abstract class AbstractFamilyMojo extends AbstractMojo {
    private final RepositorySystem repositories;
    private final BuildContext ide;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Whether this goal does nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Families that do not lie in the {@code sourceDirectory}, or that need other settings there than the common ones. Each
     * names a binding file or a header, and may have every setting that the goal has:
     *
     * <pre>{@code
     * <bindings>
     *   <binding>
     *     <file>../headers/imapi.properties</file>
     *   </binding>
     *   <binding>
     *     <header>dependency:com.acme:sdk-headers!/include/acmeerr.h</header>
     *     <package>com.acme.burn</package>
     *     <name>Acme</name>
     *     <docs>
     *       <doc>src/docs/acmeerr.md</doc>
     *       <doc>es=src/docs/acmeerr-castellano.md</doc>
     *     </docs>
     *   </binding>
     * </bindings>
     * }</pre>
     *
     * <p>Every path may also be {@code dependency:GROUP:ARTIFACT[:TYPE[:CLASSIFIER]]!/PATH}, for a file or folder in a jar or
     * zip that the plugin or the project depends on.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<Binding> bindings;

    /**
     * Where {@code #include} looks too, and where {@code windows.h} lies for headers that need it (default: the header's
     * folder).
     *
     * <pre>{@code
     * <includeDirectories>
     *   <includeDirectory>src/main/winerr/include</includeDirectory>
     *   <includeDirectory>dependency:com.acme:sdk-headers!/include</includeDirectory>
     * </includeDirectories>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.includeDirectories")
    private @Nullable List<String> includeDirectories;

    /**
     * Macros to set before the first line.
     *
     * <pre>{@code
     * <defines>
     *   <define>ACME_VERSION=3</define>
     *   <define>UNICODE</define>
     * </defines>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.defines")
    private @Nullable List<String> defines;

    /**
     * Macros to unset, of those that MSVC sets for x64.
     *
     * <pre>{@code
     * <undefines>
     *   <undefine>_WIN64</undefine>
     * </undefines>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.undefines")
    private @Nullable List<String> undefines;

    /**
     * Files to read before the header, as a C file would include them before it.
     *
     * <pre>{@code
     * <readFirst>
     *   <readFirst>acme_base.h</readFirst>
     * </readFirst>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.readFirst")
    private @Nullable List<String> readFirst;

    /**
     * Files that the header includes and whose codes count as its own.
     *
     * <pre>{@code
     * <also>
     *   <also>acme_codes.h</also>
     * </also>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.also")
    private @Nullable List<String> also;

    /**
     * The encoding of the header and what it includes, such as {@code windows-1251} or {@code 932} (default: UTF-8, or what a
     * file without a mark looks like).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.encoding")
    private @Nullable String encoding;

    /**
     * Globs of the names that count, such as {@code IMAPI_*} (default: all that the header itself defines).
     *
     * <pre>{@code
     * <includes>
     *   <include>IMAPI_*</include>
     * </includes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.includes")
    private @Nullable List<String> includes;

    /**
     * Globs of names that do not count.
     *
     * <pre>{@code
     * <excludes>
     *   <exclude>*_RESERVED</exclude>
     * </excludes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.excludes")
    private @Nullable List<String> excludes;

    /**
     * The kinds of codes that count: {@code hresult}, {@code ntstatus}, {@code win32}, {@code other} (default: all).
     *
     * <pre>{@code
     * <kinds>
     *   <kind>hresult</kind>
     * </kinds>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.kinds")
    private @Nullable List<String> kinds;

    /**
     * The kinds of names that the rules get wrong, in a binding file also {@code kind.GLOB = KIND} (default: by type, spelling
     * and value).
     *
     * <pre>{@code
     * <kindOf><kindOf>*_FLAG_*=other</kindOf></kindOf>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.kindOf")
    private @Nullable List<String> kindOf;

    /**
     * The names that lookups answer with where a value has several (default: what Windows calls it, else names with a text, last
     * range markers).
     *
     * <pre>{@code
     * <primaries>
     *   <primary>ACME_E_JAMMED</primary>
     * </primaries>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.primaries")
    private @Nullable List<String> primaries;

    /**
     * Which codes of kind {@code other} mean success: {@code zero}, {@code not-negative}, {@code severity-bits} (default: {@code
     * severity-bits} where messages state severities, else {@code zero}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.success")
    private @Nullable String success;

    /**
     * How values of kind {@code other} are written, {@code hexadecimal} or {@code decimal} (default: {@code hexadecimal}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.radix")
    private @Nullable String radix;

    /**
     * Whether only codes with a text count (default: {@code false}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.documented")
    private @Nullable String documented;

    /**
     * The language of the bundle without suffix, a BCP 47 tag (default: {@code en}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.defaultLocale")
    private @Nullable String defaultLocale;

    /**
     * The languages wanted besides the default one (default: every one that has a page).
     *
     * <pre>{@code
     * <locales>
     *   <locale>es</locale>
     *   <locale>pt-BR</locale>
     * </locales>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.locales")
    private @Nullable List<String> locales;

    /**
     * Where the documentation is published, for links to it (default: what the page says).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.link")
    private @Nullable String link;

    /**
     * Whether the codes are spread over several enums under one sealed interface (default: if there are over 2,000).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.partitioned")
    private @Nullable String partitioned;

    /**
     * Whether there is a class of constants of type {@code HResult}, {@code NtStatus} and {@code Win32Code} too (default:
     * {@code false}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.typedConstants")
    private @Nullable String typedConstants;

    /**
     * A folder of templates that go before ours, or {@code classpath:PATH} for one on the class path.
     *
     * <pre>{@code
     * <templates>src/main/winerr-templates</templates>
     * <templates>classpath:com/acme/templates</templates>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.templates")
    private @Nullable String templates;

    /**
     * The reports to make: {@code html}, {@code json}, {@code csv}, or nothing (default: {@code html}).
     *
     * <pre>{@code
     * <reports>
     *   <report>html</report>
     *   <report>csv</report>
     * </reports>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.reports")
    private @Nullable List<String> reports;

    /**
     * Whether our own Java is parsed too before it is written (default: {@code false}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.verify")
    private @Nullable String verify;

    /**
     * Whether it is a failure that there is nothing to generate from.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.failOnMissingSources", defaultValue = "false")
    private boolean failOnMissingSources;

    /**
     * Folders of headers in the place of the {@code sourceDirectory}, each with patterns of the headers that count, as a
     * {@code <resource>} has them:
     *
     * <pre>{@code
     * <sources>
     *   <source>
     *     <directory>src/main/winerr</directory>
     *   </source>
     *   <source>
     *     <directory>../sdk/include</directory>
     *     <includes>
     *       <include>burn/*err.h</include>
     *     </includes>
     *     <excludes>
     *       <exclude>old/</exclude>
     *     </excludes>
     *   </source>
     * </sources>
     * }</pre>
     *
     * <p>A header without codes that another one includes is only there for that, and no family.
     *
     * @since 0.1.0
     */
    @Parameter
    private @Nullable List<Source> sources;

    AbstractFamilyMojo(RepositorySystem repositories, BuildContext ide) {
        this.repositories = repositories;
        this.ide = ide;
    }

    /** The folder of headers that need no words. */
    abstract File sourceDirectory();

    /** Whether this goal does nothing. */
    boolean isSkipped() {
        return skip;
    }

    /** Does what the goal is for. */
    abstract void run(DiagnosticLog log, Families families) throws MojoExecutionException, MojoFailureException;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("Skipped");
            return;
        }
        try {
            executeInFolder();
        } catch (InvalidPathException e) {
            throw new MojoExecutionException(
                    "The locale of this process has no characters for the path " + e.getInput()
                            + "; set LC_ALL=C.UTF-8, or another locale in UTF-8, and start again",
                    e);
        } catch (RuntimeException | StackOverflowError e) {
            InternalFailure failure = InternalFailure.of("running winerr:" + execution.getGoal(), e);
            getLog().error(failure.getMessage() + ": " + failure.detail());
            throw new MojoExecutionException(failure.getMessage(), failure);
        }
    }

    private void executeInFolder() throws MojoExecutionException, MojoFailureException {
        tellExecutions();
        DiagnosticLog log = found();
        Path folder = Path.of(project.getBuild().getDirectory(), "winerr-inputs");
        Artefacts artefacts = new Artefacts(repositories, session, project, execution.getPlugin());
        Places places = new Places(artefacts, new Archives(folder), log);
        List<Binding> named = bindings == null ? List.of() : bindings;
        Families families =
                new Families(Pom.of(project, session.getUserProperties()), named, defaults(), sources(), places, log);
        run(log, families);
    }

    /** Those of the findings that people want to see. */
    List<Diagnostic> reported(List<Diagnostic> found) throws MojoFailureException {
        return found;
    }

    /** What is wrong before anything is read. */
    DiagnosticLog found() {
        return new DiagnosticLog();
    }

    /** On the command line, Maven takes the settings of an execution only if people name it. */
    private void tellExecutions() {
        List<String> configured = Executions.configured(project, execution);
        if (!configured.isEmpty()) {
            String goal = "winerr:" + execution.getGoal();
            getLog().warn("This run of " + goal + " does without what the POM configures in executions; with that: "
                    + configured.stream().map(id -> "mvn " + goal + "@" + id).collect(Collectors.joining(", ")));
        }
    }

    private List<Source> sources() throws MojoFailureException {
        if (sources == null || sources.isEmpty()) {
            return List.of(new Source(sourceDirectory()));
        } else if (sources.stream().anyMatch(source -> !source.hasDirectory())) {
            throw new MojoFailureException("A <source> says no <directory>; name the folder that its headers are in");
        }
        return sources;
    }

    /** Maven makes an empty list of one that nobody has said anything of, as well as of {@code <reports/>}. */
    private boolean isSaid(Key key, @Nullable List<String> values) {
        return (values != null && !values.isEmpty())
                || session.getUserProperties().containsKey("winerr." + key.word())
                || project.getProperties().containsKey("winerr." + key.word())
                || Executions.configuration(project, execution).contains("<" + key.word());
    }

    private Binding defaults() {
        Binding defaults = new Binding();
        defaults.set(Key.INCLUDE_DIRECTORIES, includeDirectories);
        defaults.set(Key.DEFINES, defines);
        defaults.set(Key.UNDEFINES, undefines);
        defaults.set(Key.READ_FIRST, readFirst);
        defaults.set(Key.ALSO, also);
        defaults.set(Key.ENCODING, encoding);
        defaults.set(Key.INCLUDES, includes);
        defaults.set(Key.EXCLUDES, excludes);
        defaults.set(Key.KINDS, kinds);
        defaults.set(Key.KIND_OF, kindOf);
        defaults.set(Key.PRIMARIES, primaries);
        defaults.set(Key.SUCCESS, success);
        defaults.set(Key.RADIX, radix);
        defaults.set(Key.DOCUMENTED, documented);
        defaults.set(Key.DEFAULT_LOCALE, defaultLocale);
        defaults.set(Key.LOCALES, locales);
        defaults.set(Key.LINK, link);
        defaults.set(Key.PARTITIONED, partitioned);
        defaults.set(Key.TYPED_CONSTANTS, typedConstants);
        defaults.set(Key.TEMPLATES, templates);
        defaults.set(Key.REPORTS, isSaid(Key.REPORTS, reports) ? reports : null);
        defaults.set(Key.VERIFY, verify);
        return defaults;
    }

    /** The requests, if nothing is wrong with them. */
    List<GenerationRequest> requests(Families families, SourceReader sources, DiagnosticLog log)
            throws MojoFailureException {
        List<GenerationRequest> requests = log.hasErrors() ? List.of() : families.requests(sources);
        reporter().report(reported(log.sorted()), sources.digests().keySet());
        if (log.hasErrors()) {
            throw new MojoFailureException("What is asked for is not possible, see above");
        }
        if (requests.isEmpty()) {
            String nothing = "There is no header or message file in " + sourceDirectory() + ", and the POM names none";
            if (failOnMissingSources) {
                throw new MojoFailureException(nothing);
            }
            getLog().info(nothing);
        }
        return requests;
    }

    /** All that the outcome depends on and that the families do not know. */
    String options() {
        return String.valueOf(failOnMissingSources);
    }

    Reporter reporter() {
        return new Reporter(getLog(), ide);
    }

    MavenProject project() {
        return project;
    }

    MojoExecution execution() {
        return execution;
    }

    BuildContext ide() {
        return ide;
    }
}
