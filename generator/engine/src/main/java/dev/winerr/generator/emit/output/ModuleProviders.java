package dev.winerr.generator.emit.output;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.modules.ModuleProvidesDirective;
import dev.winerr.generator.diag.Diagnostic;
import dev.winerr.generator.source.SourceFile;
import dev.winerr.generator.source.SourceReader;
import dev.winerr.generator.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds families that the module they are generated into does not provide. On the class path they are found by the
 * {@link ServiceFile}; on the module path Java reads only the module declaration (JLS 7.7.4).
 */
public final class ModuleProviders {
    private static final String DECLARATION = "module-info.java";
    private static final String SERVICE = "CodeFamily.Provider";

    private ModuleProviders() {}

    /**
     * Compares families with the module declaration.
     *
     * @param files the generated files
     * @param sourceRoots the folders of Java sources that are compiled together with them
     * @return a finding if there is a declaration that lacks families
     * @throws IOException if a declaration cannot be read
     */
    public static List<Diagnostic> missing(List<OutputFile> files, Collection<Path> sourceRoots) throws IOException {
        List<String> providers = files.stream()
                .filter(ServiceFile::is)
                .flatMap(file -> ServiceFile.providers(file.content().getBytes(StandardCharsets.UTF_8)).stream())
                .map(provider -> provider.replace('$', '.'))
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        for (Path root : sourceRoots) {
            Path declaration = root.resolve(DECLARATION);
            if (!providers.isEmpty() && Files.isRegularFile(declaration)) {
                missing(SourceReader.peek(declaration, declaration.toString()), providers)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Diagnostic> missing(SourceFile source, List<String> providers) {
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
                .setAttributeComments(false);
        // Syntax errors in a declaration are reported by the compiler.
        Optional<ModuleDeclaration> module =
                new JavaParser(configuration).parse(source.text()).getResult().flatMap(CompilationUnit::getModule);
        return module.flatMap(declared -> {
            Set<String> provided = provided(declared);
            String missing = providers.stream()
                    .filter(provider -> provided.stream().noneMatch(name -> names(name, provider)))
                    .collect(Collectors.joining(", "));
            Name name = declared.getName();
            return missing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Diagnostic.of(OutputDiagnostic.NOT_PROVIDED, span(name, source), name.asString(), missing));
        });
    }

    private static Set<String> provided(ModuleDeclaration module) {
        return module.getDirectives().stream()
                .filter(directive -> directive.isModuleProvidesStmt()
                        && directive.asModuleProvidesStmt().getName().asString().endsWith(SERVICE))
                .map(directive -> directive.asModuleProvidesStmt())
                .map(ModuleProvidesDirective::getWith)
                .flatMap(List::stream)
                .map(Name::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a name refers to a class, possibly by an import. */
    private static boolean names(String name, String qualified) {
        return qualified.equals(name) || qualified.endsWith("." + name);
    }

    private static Span span(Name name, SourceFile source) {
        return name.getRange()
                .map(range -> source.lineStart(range.begin.line) + range.begin.column - 1)
                .map(start -> source.span(start, start + name.asString().length()))
                .orElse(source.start());
    }
}
