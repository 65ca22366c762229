package dev.winerr.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** No class of the generator, the command, the plugin or the runtime uses a network API. */
class NoNetworkClassesTest {
    /** One class of each module. */
    private static final List<String> MODULES = List.of(
            "/dev/winerr/ResultCode.class",
            "/dev/winerr/generator/Generator.class",
            "/dev/winerr/cli/Main.class",
            "/dev/winerr/maven/GenerateMojo.class");

    private static final List<String> NETWORK = List.of(
            "java/net/Socket",
            "java/net/ServerSocket",
            "java/net/DatagramSocket",
            "java/net/MulticastSocket",
            "java/net/InetAddress",
            "java/net/HttpURLConnection",
            "java/net/http/",
            "javax/net/",
            "java/nio/channels/SocketChannel",
            "java/nio/channels/DatagramChannel",
            "java/rmi/",
            "javax/naming/",
            "org/jsoup/Connection",
            "org/jsoup/helper/HttpConnection");
    /** These only ask the connection whether a resource of a class loader is in a jar or a folder. */
    private static final List<String> ALLOWED = List.of(
            "dev/winerr/generator/request/ClassPath.find calls java/net/URL.openConnection",
            "dev/winerr/maven/InputLocator.onClassPath calls java/net/URL.openConnection");

    private static final Set<String> CALLS = Set.of(
            "java/net/URL.openConnection",
            "java/net/URL.openStream",
            "java/net/URL.getContent",
            "org/jsoup/Jsoup.connect");

    @Test
    void noClassNamesIt() throws IOException, URISyntaxException {
        Set<String> uses = new TreeSet<>();
        int classes = 0;
        for (String type : MODULES) {
            URL found = Objects.requireNonNull(getClass().getResource(type), type);
            if (found.openConnection() instanceof JarURLConnection jar) {
                try (FileSystem files =
                        FileSystems.newFileSystem(Path.of(jar.getJarFileURL().toURI()))) {
                    classes += read(files.getPath("/dev/winerr"), uses);
                }
            } else {
                classes += read(Path.of(found.toURI()).resolveSibling(""), uses);
            }
        }
        assertThat(uses).containsExactlyElementsOf(ALLOWED);
        assertThat(classes).isGreaterThan(600);
    }

    /** Adds the uses of all classes in a folder and returns the number of classes. */
    private static int read(Path folder, Set<String> uses) throws IOException {
        int classes = 0;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(new Uses(uses), ClassReader.SKIP_DEBUG);
                classes++;
            }
        }
        return classes;
    }

    /** Collects calls of network APIs. */
    private static final class Uses extends ClassVisitor {
        private final Set<String> uses;
        private String name = "";

        Uses(Set<String> uses) {
            super(Opcodes.ASM9);
            this.uses = uses;
        }

        @Override
        public void visit(int version, int access, String type, String signature, String base, String[] interfaces) {
            name = type;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String form, boolean isInterface) {
                    String call = owner + "." + called;
                    if (CALLS.contains(call) || NETWORK.stream().anyMatch(owner::startsWith)) {
                        uses.add(name + "." + method + " calls " + call);
                    }
                }
            };
        }
    }
}
