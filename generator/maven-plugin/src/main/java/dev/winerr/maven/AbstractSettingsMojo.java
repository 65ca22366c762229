package dev.winerr.maven;

import dev.winerr.generator.request.Key;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** The settings of families as parameters, which apply to all families of a project that do not override them. */
@SuppressWarnings("NullAway.Init")
abstract class AbstractSettingsMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Additional directories to search for included files, and for {@code windows.h} if a header needs it (default: the
     * header's folder).
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
     * Macros to define before the first line.
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
     * Macros to undefine, of those that MSVC predefines for x64.
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
     * Files to read before the header, as if included before it.
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
     * Files included by the header whose codes are treated as its own.
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
     * The encoding of the header and its includes, such as {@code windows-1251} or {@code 932} (default: UTF-8 if
     * valid, otherwise guessed).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.encoding")
    private @Nullable String encoding;

    /**
     * Globs of the names to include, such as {@code IMAPI_*} (default: all names that the header itself defines).
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
     * Globs of the names to exclude.
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
     * The kinds of codes to include: {@code hresult}, {@code ntstatus}, {@code win32}, {@code other} (default: all).
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
     * The kinds of codes that the rules get wrong; in a binding file also {@code kind.GLOB = KIND} (default: by type,
     * spelling and value).
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
     * The names that lookups return for values with several names (default: the name that Windows uses, then names with
     * a text; range markers last).
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
     * Which values of kind {@code other} report success: {@code zero}, {@code not-negative}, {@code severity-bits}
     * (default: {@code severity-bits} if messages state severities, otherwise {@code zero}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.success")
    private @Nullable String success;

    /**
     * How values of kind {@code other} are written: {@code hexadecimal} or {@code decimal} (default: {@code
     * hexadecimal}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.radix")
    private @Nullable String radix;

    /**
     * Whether to include only codes that have a text (default: {@code false}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.documented")
    private @Nullable String documented;

    /**
     * The language of the bundle without a suffix, a BCP 47 tag (default: {@code en}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.defaultLocale")
    private @Nullable String defaultLocale;

    /**
     * The languages to generate besides the default one (default: all that have a page).
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
     * The address of the published documentation, for links (default: the one that the page declares).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.link")
    private @Nullable String link;

    /**
     * Whether to split the codes into several enums under one sealed interface (default: if there are more than 2,000).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.partitioned")
    private @Nullable String partitioned;

    /**
     * Whether to generate a class of constants of type {@code HResult}, {@code NtStatus} and {@code Win32Code} too
     * (default: {@code false}).
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.typedConstants")
    private @Nullable String typedConstants;

    /**
     * A folder of templates that override the built-in ones, or {@code classpath:PATH} on the class path.
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
     * The reports to generate: {@code html}, {@code json}, {@code csv}, or none (default: {@code html}).
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

    /** The parameters of the goal that are settings. */
    Binding defaults() {
        Binding defaults = new Binding();
        defaults.set(Key.INCLUDE_DIRECTORIES, configured(Key.INCLUDE_DIRECTORIES, includeDirectories));
        defaults.set(Key.DEFINES, configured(Key.DEFINES, defines));
        defaults.set(Key.UNDEFINES, configured(Key.UNDEFINES, undefines));
        defaults.set(Key.READ_FIRST, configured(Key.READ_FIRST, readFirst));
        defaults.set(Key.ALSO, configured(Key.ALSO, also));
        defaults.set(Key.ENCODING, encoding);
        defaults.set(Key.INCLUDES, configured(Key.INCLUDES, includes));
        defaults.set(Key.EXCLUDES, configured(Key.EXCLUDES, excludes));
        defaults.set(Key.KINDS, configured(Key.KINDS, kinds));
        defaults.set(Key.KIND_OF, configured(Key.KIND_OF, kindOf));
        defaults.set(Key.PRIMARIES, configured(Key.PRIMARIES, primaries));
        defaults.set(Key.SUCCESS, success);
        defaults.set(Key.RADIX, radix);
        defaults.set(Key.DOCUMENTED, documented);
        defaults.set(Key.DEFAULT_LOCALE, defaultLocale);
        defaults.set(Key.LOCALES, configured(Key.LOCALES, locales));
        defaults.set(Key.LINK, link);
        defaults.set(Key.PARTITIONED, partitioned);
        defaults.set(Key.TYPED_CONSTANTS, typedConstants);
        defaults.set(Key.TEMPLATES, templates);
        defaults.set(Key.REPORTS, configured(Key.REPORTS, reports));
        return defaults;
    }

    /** Maven creates an empty list for an omitted list as well as for {@code <reports/>}. */
    private @Nullable List<String> configured(Key key, @Nullable List<String> values) {
        String name = "winerr." + key.word();
        String property = session.getUserProperties()
                .getOrDefault(name, project.getProperties().getProperty(name));
        boolean isEmpty = values == null || values.isEmpty();
        if (isEmpty && property == null && !configuration().has(key.word())) {
            return null;
        }
        return isEmpty || "".equals(property) ? List.of() : values;
    }

    /** The configuration of this execution in the POM. */
    Configuration configuration() {
        return Configuration.of(project, execution);
    }

    MavenProject project() {
        return project;
    }

    RepositorySystemSession session() {
        return session;
    }

    MojoExecution execution() {
        return execution;
    }
}
