package dev.winerr.generator.emit.language;

/** Chooses the escaper of a file by the end of its name. */
public final class Escapers {
    private Escapers() {}

    /**
     * A new escaper for one file.
     *
     * @param fileName the name of the file that is rendered; files of unknown kinds get every value as it is
     */
    public static Escaper forFile(String fileName) {
        return switch (fileName.substring(fileName.lastIndexOf('.') + 1)) {
            case "java" -> CodeEscaper.ofJava();
            case "cs", "c", "h", "cpp", "hpp", "js", "ts", "scala", "go", "rs" -> CodeEscaper.ofOther("");
            case "kt", "kts", "dart", "groovy" -> CodeEscaper.ofOther("$");
            case "properties" -> new PropertiesEscaper();
            case "html", "htm", "xhtml", "xml", "svg" -> new HtmlEscaper();
            case "json" -> new JsonEscaper();
            case "csv" -> new CsvEscaper();
            default -> new PlainEscaper();
        };
    }
}
