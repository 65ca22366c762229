package dev.winerr.generator.proof.differential;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.lex.Lexer;
import dev.winerr.generator.header.lex.Token;
import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.header.oracle.Gcc;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The tokens of a text after preprocessing by winerr and by gcc. */
final class Preprocessing {
    private static final String MARK = "winerr_next_text";

    private final Path folder;
    private String errors = "";

    /** Creates a preprocessor that keeps its files in a folder. */
    Preprocessing(Path folder) {
        this.folder = folder;
    }

    List<String> ours(String text) {
        SourceFile file = new SourceFile("program.h", text);
        Includes includes = new Includes(new SourceReader(), List.of());
        HeaderLog log = new HeaderLog(new DiagnosticLog());
        Preprocessor preprocessor =
                new Preprocessor(List.of(), includes.start(file), includes, new Macros(Map.of()), log);
        return spellings(preprocessor::next);
    }

    /**
     * The tokens of texts that do not depend on each other, each after the same start, in one call.
     *
     * @param start the definitions that all use
     * @param texts the texts, which undefine what they define
     */
    List<List<String>> ofGcc(String start, List<String> texts) throws IOException {
        String all = start + String.join(MARK + "\n", texts) + MARK + "\n";
        Path file = Files.writeString(folder.resolve("program.c"), all);
        ExternalPrograms.Output output =
                ExternalPrograms.run(folder, List.of(Gcc.COMMAND, "-E", "-P", "-std=gnu2x", "-w", file.toString()));
        errors = output.err();
        List<List<String>> each = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String token : spellings(new Lexer(new SourceFile("<gcc>", output.out()))::next)) {
            if (token.equals(MARK)) {
                each.add(current);
                current = new ArrayList<>();
            } else {
                current.add(token);
            }
        }
        return each;
    }

    /** The messages of gcc about the texts. */
    String errors() {
        return errors;
    }

    private static List<String> spellings(Supplier<Token> tokens) {
        List<String> spellings = new ArrayList<>();
        for (Token token = tokens.get(); !token.isEnd(); token = tokens.get()) {
            spellings.add(token.text());
        }
        return spellings;
    }
}
