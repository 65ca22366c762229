package dev.winerr.generator.header.oracle;

import dev.winerr.generator.diag.DiagnosticLog;
import dev.winerr.generator.header.decl.Constant;
import dev.winerr.generator.header.decl.Outcome;
import dev.winerr.generator.header.decl.Symbols;
import dev.winerr.generator.header.decl.TranslationUnit;
import dev.winerr.generator.header.expr.Value;
import dev.winerr.generator.header.memo.State;
import dev.winerr.generator.header.oracle.HeaderFacts.Setting;
import dev.winerr.generator.header.pp.CommandLine;
import dev.winerr.generator.header.pp.Found;
import dev.winerr.generator.header.pp.Includes;
import dev.winerr.generator.header.pp.Macros;
import dev.winerr.generator.header.pp.Preprocessor;
import dev.winerr.generator.header.report.HeaderLog;
import dev.winerr.generator.header.type.TypedefKind;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads headers as the compiler does: with its macros and include folders, and without the types of Windows before the first
 * include.
 */
final class Reading {
    private final HeaderSet set;
    private final List<String> predefined;
    private final Includes includes;
    private @Nullable TranslationUnit afterWindows;

    Reading(HeaderSet set, List<String> predefined) {
        this.set = set;
        this.predefined = predefined;
        List<Path> folders = new ArrayList<>(Gcc.ownDirectories());
        folders.addAll(set.directories());
        this.includes = new Includes(new SourceReader(), folders);
    }

    /** What winerr finds in a header; its declarations only if they compile. */
    List<Fact> facts(String header, Setting setting) {
        Found include = wrapper("#include <" + header + ">\n");
        TranslationUnit unit =
                setting == Setting.ALONE ? first(include) : afterWindows().followedBy(include);
        return unit.constantsOf(file(header)).stream()
                .filter(c ->
                        setting != Setting.MACROS_ONLY || c.definition().text().startsWith("#"))
                .filter(c -> c.outcome() instanceof Outcome.Known)
                .map(Reading::fact)
                .toList();
    }

    private static Found wrapper(String text) {
        return new Found(new SourceFile("<wrapper>", text), null, -1);
    }

    private TranslationUnit afterWindows() {
        TranslationUnit windows = afterWindows;
        if (windows == null) {
            windows = first(wrapper("#include <windows.h>\n"));
            afterWindows = windows;
        }
        return windows;
    }

    private TranslationUnit first(Found file) {
        HeaderLog log = new HeaderLog(new DiagnosticLog());
        SourceFile commandLine = CommandLine.text(predefined, List.of(), log);
        Macros macros = new Macros(Map.of());
        return TranslationUnit.read(
                new Preprocessor(List.of(Found.text(commandLine)), file, includes, macros, log),
                Symbols.none(),
                new State());
    }

    private SourceFile file(String header) {
        try {
            return Objects.requireNonNull(
                            includes.find(set.root().resolve(header).toString(), set.root(), 0), header)
                    .file();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Fact fact(Constant constant) {
        Value value = ((Outcome.Known) constant.outcome()).value();
        TypedefKind typedefKind = value.type().typedefKind();
        char letter = typedefKind == TypedefKind.HRESULT ? 'h' : typedefKind == TypedefKind.NTSTATUS ? 'n' : '-';
        return new Fact(
                constant.name().text(), value.bits(), TypeNames.of(value.type().basic()), letter);
    }
}
