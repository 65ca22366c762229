package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.FamilyName;
import dev.winerr.generator.emit.output.OutputFile;
import dev.winerr.generator.emit.template.Template;

/**
 * Names the file that comes of a template. Its path is the pattern: the first folder tells the tree ({@code java} sources,
 * {@code resources}, anything else reports), {@code __name__} stands for the family's name, {@code __locale__} for the end
 * of a bundle's name. Sources and resources go to the folder of the package.
 */
record FileNames(FamilyName family) {
    private static final String NAME = "__name__";
    private static final String LOCALE = "__locale__";

    /** Whether a template is rendered once for each language. */
    static boolean isPerLocale(Template template) {
        return template.path().contains(LOCALE);
    }

    OutputFile file(Template template, String localeSuffix, String content) {
        String pattern =
                template.outputPattern().replace(NAME, family.simpleName()).replace(LOCALE, localeSuffix);
        String folder = pattern.contains("/") ? pattern.substring(0, pattern.indexOf('/')) : "";
        String rest = pattern.substring(pattern.indexOf('/') + 1);
        return switch (folder) {
            case "java" -> new OutputFile(OutputFile.Kind.SOURCE, inPackage(rest), content);
            case "resources" -> new OutputFile(OutputFile.Kind.RESOURCE, inPackage(rest), content);
            default -> new OutputFile(OutputFile.Kind.REPORT, rest, content);
        };
    }

    private String inPackage(String file) {
        return family.packageName().isEmpty() ? file : family.packageName().replace('.', '/') + "/" + file;
    }
}
