package dev.winerr.generator.proof;

import com.github.javaparser.JavaParser;
import com.github.mustachejava.Mustache;
import dev.winerr.ResultCode;
import dev.winerr.generator.Generator;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.objectweb.asm.ClassReader;

/** Java processes that run a class of the tests. */
public final class ChildProcess {
    private static final List<Class<?>> NEEDED = List.of(
            Generator.class,
            ResultCode.class,
            Mustache.class,
            JavaParser.class,
            Node.class,
            TablesExtension.class,
            Jsoup.class,
            ClassReader.class);

    private ChildProcess() {}

    /** The command that runs the main method of a class, with some options for the virtual machine. */
    public static List<String> command(Class<?> type, List<String> options, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(options);
        String classPath = Stream.concat(Stream.of(type), NEEDED.stream())
                .map(ChildProcess::root)
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", classPath, type.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String root(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
