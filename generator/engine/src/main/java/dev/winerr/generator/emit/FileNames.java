package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.SafePath;
import dev.winerr.generator.emit.template.Template;
import java.util.Optional;

/**
 * Determines the file that a template generates. The template's path is the pattern: the first folder is the tree
 * ({@code java} for sources, {@code resources}, anything else for reports), {@code __name__} stands for the family's
 * name, {@code __locale__} for the suffix of a bundle's name, {@code __qualified__} for the family's name with its
 * package. All files are placed in the folder of the package, so that two packages may have families with the same
 * name, except for resources in {@code META-INF}.
 */
record FileNames(FamilyName family) {
    private static final String NAME = "__name__";
    private static final String LOCALE = "__locale__";
    private static final String QUALIFIED = "__qualified__";
    private static final String META_INF = "META-INF/";

    /** Whether a template is rendered once per language. */
    static boolean isPerLocale(Template template) {
        return template.path().contains(LOCALE);
    }

    /** The file that a template generates, without content; empty if its path leads out of its tree. */
    Optional<OutputFile> file(Template template, String localeSuffix) {
        String pattern = template.outputPattern()
                .replace(NAME, family.simpleName())
                .replace(QUALIFIED, family.qualified())
                .replace(LOCALE, localeSuffix);
        String folder = pattern.contains("/") ? pattern.substring(0, pattern.indexOf('/')) : "";
        String rest = pattern.substring(pattern.indexOf('/') + 1);
        return switch (folder) {
            case "java" -> file(OutputFile.Kind.SOURCE, inPackage(rest));
            case "resources" -> file(OutputFile.Kind.RESOURCE, rest.startsWith(META_INF) ? rest : inPackage(rest));
            default -> file(OutputFile.Kind.REPORT, inPackage(rest));
        };
    }

    private static Optional<OutputFile> file(OutputFile.Kind kind, String path) {
        return SafePath.normalised(path).map(safe -> new OutputFile(kind, safe, ""));
    }

    private String inPackage(String file) {
        return family.packageName().isEmpty() ? file : family.packageName().replace('.', '/') + "/" + file;
    }
}
