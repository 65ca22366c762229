package dev.winerr.generator.emit.escape;

import dev.winerr.generator.source.FileName;
import java.util.Set;

/** Chooses the escaper of a file by its extension. */
public final class Escapers {
    private static final Set<String> TEXT = Set.of("txt", "text", "log");

    private Escapers() {}

    /**
     * Creates an escaper for one file.
     *
     * @param fileName the name of the generated file; in files with an unknown extension values are unchanged
     */
    public static Escaper forFile(String fileName) {
        return switch (FileName.extension(fileName)) {
            case "java" -> CodeEscaper.ofJava();
            case "cs", "c", "h", "cpp", "hpp", "js", "ts", "scala", "go", "rs" -> CodeEscaper.ofOther("");
            case "kt", "kts", "dart", "groovy" -> CodeEscaper.ofOther("$");
            case "properties" -> new PropertiesEscaper();
            case "html", "htm", "xhtml", "xml", "svg" -> new HtmlEscaper();
            case "json" -> new JsonEscaper();
            case "csv" -> new CsvEscaper();
            case "md", "markdown" -> new MarkdownEscaper();
            case "sql" -> new ScriptEscaper(Dialect.SQL);
            case "py" -> new ScriptEscaper(Dialect.PYTHON);
            case "rb" -> new ScriptEscaper(Dialect.RUBY);
            case "sh", "bash" -> new ScriptEscaper(Dialect.SHELL);
            case "ps1", "psm1" -> new ScriptEscaper(Dialect.POWERSHELL);
            case "yaml", "yml" -> new ScriptEscaper(Dialect.YAML);
            default -> new PlainEscaper();
        };
    }

    /** Whether values in a file are unchanged although it is not plain text. */
    public static boolean isUnknown(String fileName) {
        return forFile(fileName) instanceof PlainEscaper && !TEXT.contains(FileName.extension(fileName));
    }
}
