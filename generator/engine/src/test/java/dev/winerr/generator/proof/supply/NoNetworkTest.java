package dev.winerr.generator.proof.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.ResultCode;
import dev.winerr.generator.Generator;
import dev.winerr.generator.Repository;
import dev.winerr.generator.header.oracle.Commands;
import dev.winerr.generator.proof.ChildProcess;
import dev.winerr.generator.proof.determinism.ShippedOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Neither the generator nor the runtime ever asks the network. */
class NoNetworkTest {
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
    /** What the class loader found is in a jar or a folder; the connection is only asked which. */
    private static final String ALLOWED =
            "dev/winerr/generator/request/ClassPath.find calls java/net/URL.openConnection";

    private static final Set<String> CALLS = Set.of(
            "java/net/URL.openConnection",
            "java/net/URL.openStream",
            "java/net/URL.getContent",
            "org/jsoup/Jsoup.connect");

    @Test
    void noClassNamesIt() throws IOException, URISyntaxException {
        Set<String> uses = new TreeSet<>();
        int classes = 0;
        for (Class<?> type : List.of(Generator.class, ResultCode.class)) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                classes += read(place, uses);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    classes += read(jar.getPath("/"), uses);
                }
            }
        }
        assertThat(uses).containsExactly(ALLOWED);
        assertThat(classes).isGreaterThan(400);
    }

    /** How many classes there are in a folder, the uses of all of them noted. */
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

    /** Notes what calls something of the network. */
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

    /** Where Linux lets a process go without, all libraries included: it has not even a loop back. */
    @Test
    void generatesWhereThereIsNone(@TempDir Path folder) throws IOException {
        assumeTrue(goesWithout(), "no process may go without network");
        Path digest = folder.resolve("digest");
        Path headers = Repository.ROOT.resolve("headers").toAbsolutePath().normalize();
        String[] arguments = {headers.toString(), digest.toString()};
        List<String> command = new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--net"));
        command.addAll(ChildProcess.command(ShippedOutput.class, List.of(), arguments));

        assertThat(Commands.run(Path.of("."), command).err()).isEmpty();
        assertThat(digest).hasContent(ShippedOutput.digest(headers));
    }

    private static boolean goesWithout() {
        try {
            return Commands.run(Path.of("."), List.of("unshare", "--user", "--map-root-user", "--net", "true"))
                            .status()
                    == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }
}
