package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.output.SafePath;
import dev.winerr.generator.emit.template.Template;
import java.util.Optional;

/**
 * Names the file that comes of a template. Its path is the pattern: the first folder tells the tree ({@code java} sources,
 * {@code resources}, anything else reports), {@code __name__} stands for the family's name, {@code __locale__} for the end
 * of a bundle's name, {@code __qualified__} for its name with the package. All go to the folder of the package, so that two
 * packages may both have a family of one name, but for resources in {@code META-INF}, which has its place.
 */
record FileNames(FamilyName family) {
    private static final String NAME = "__name__";
    private static final String LOCALE = "__locale__";
    private static final String QUALIFIED = "__qualified__";
    private static final String META_INF = "META-INF/";

    /** Whether a template is rendered once for each language. */
    static boolean isPerLocale(Template template) {
        return template.path().contains(LOCALE);
    }

    /** The file that a template makes, empty yet; nothing if its path leads out of its tree. */
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
