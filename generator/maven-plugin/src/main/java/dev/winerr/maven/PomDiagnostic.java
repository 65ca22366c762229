package dev.winerr.maven;

import dev.winerr.generator.diag.DiagnosticDescriptor;
import dev.winerr.generator.diag.DiagnosticKind;
import dev.winerr.generator.diag.Severity;

/** Errors in the configuration in a POM. */
enum PomDiagnostic implements DiagnosticKind {
    MALFORMED(
            "WE051",
            "'%s' does not say what to take from which dependency",
            "write dependency:GROUP:ARTIFACT!/PATH, with :TYPE and :CLASSIFIER after ARTIFACT where they are not jar and none"),
    UNKNOWN_DEPENDENCY(
            "WE052",
            "'%s' is a dependency neither of the plugin nor of the project",
            "declare it in the <dependencies> of one of them"),
    UNRESOLVED("WE053", "'%s' cannot be resolved: %s", "check its version and the repositories"),
    NOT_INSIDE("WE054", "there is no '%s' in %s", "list what is in it with 'jar tf'"),
    NOT_ON_CLASS_PATH(
            "WE055",
            "there is no '%s' on the class path of the plugin",
            "add the artefact that has it to the <dependencies> of the plugin"),
    UNPACKED_IN_VAIN("WE056", "'%s' cannot be unpacked: %s", "check that it is a jar or zip file"),
    /** A setting of one family is configured for all families, where Maven ignores it: its name. */
    OF_ONE_FAMILY(
            "WE030",
            "<%s> belongs to one family and has no effect here",
            "write it in a <binding>: <bindings><binding><header>PATH</header>...</binding></bindings>"),
    /** An element is not a parameter: its name. */
    UNKNOWN_PARAMETER(
            "WE031",
            Severity.WARNING,
            "<%s> is not a parameter of winerr-maven-plugin and has no effect",
            "'mvn winerr:help -Ddetail' lists the parameters"),
    /** An element of a binding is not a setting: its name. */
    UNKNOWN_SETTING("WE032", "<%s> is not a setting of a family", "the settings are %2$s"),
    /** A hand-written file is in the place of a generated one: its name. */
    IN_THE_WAY(
            "WE060",
            "'%s' is there already, and winerr did not write it",
            "move it away or delete it, or let the goal write to another folder; nothing was written"),
    /** Another resource folder has the service file too: that file. */
    SERVICES_TWICE(
            "WE062",
            Severity.WARNING,
            "'%s' and the generated file of that name go to one place, and only one of them stays there",
            "let <resourceDirectory> be the folder of yours: lines of yours are kept there"),
    /** The project is compiled for a Java that is too old: its release. */
    OLD_JAVA(
            "WE445",
            Severity.WARNING,
            "this project is compiled for Java %s, and generated code and winerr-runtime need Java 17",
            PomDiagnostic.OLD_JAVA_ADVICE),
    /** No Java release is configured for the project: the version of the compiler plugin. */
    OLD_JAVA_BY_DEFAULT(
            "WE446",
            Severity.WARNING,
            "nothing tells maven-compiler-plugin %s which Java to compile for, so it takes one older than 17,"
                    + " and generated code and winerr-runtime need Java 17",
            PomDiagnostic.OLD_JAVA_ADVICE);

    private static final String OLD_JAVA_ADVICE =
            "set maven.compiler.release to 17 or more, which maven-compiler-plugin reads from its version 3.6 on;"
                    + " what an older Java can have is reports, and classes made by templates of your own";

    private final DiagnosticDescriptor descriptor;

    PomDiagnostic(String id, String message, String advice) {
        this(id, Severity.ERROR, message, advice);
    }

    PomDiagnostic(String id, Severity severity, String message, String advice) {
        this.descriptor = new DiagnosticDescriptor(id, severity, message, advice);
    }

    @Override
    public DiagnosticDescriptor descriptor() {
        return descriptor;
    }
}
