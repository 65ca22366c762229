package dev.winerr.generator.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.diag.DiagnosticRenderer;
import dev.winerr.generator.emit.output.WriteFailure;
import dev.winerr.generator.header.oracle.ExternalPrograms;
import dev.winerr.generator.proof.ChildProcess;
import dev.winerr.generator.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Files and folders of an earlier generation that can no longer be replaced: each file is either old or new, findings
 * about them are true, and all are new when they can be replaced again.
 */
class BrokenFolderTest {
    private static final String UNTOUCHED = """
            failed [1, 1, 1, 1, 1, 1]
            out:1:1: error: '%s' cannot be written: permission denied [WE421]
                1 | out
                  | ^^^
                  = help: check its permissions and the free space on the disk; nothing was written
            """;
    private static final String HALF = """
            failed [2, 2, 2, 1, 1, 1]
            out:1:1: error: 'out/a/File3.java' cannot be written: %s [WE426]
                1 | out
                  | ^^^
                  = help: already new: out/a/File0.java, out/a/File1.java, out/a/File2.java; still old: \
            out/a/File3.java, out/a/File4.java, out/a/File5.java; generate again when the file can be written
            """;

    @TempDir
    Path folder;

    /** A fault, the Linux commands that cause it, and the expected files and findings. */
    enum Fault {
        /** The attribute that prevents even administrators from writing. */
        IMMUTABLE_FILE("", "chattr +i out/a/File3.java", "chattr -i out/a/File3.java", HALF, "Operation not permitted"),
        IMMUTABLE_FOLDER("", "chattr +i out/a", "chattr -i out/a", UNTOUCHED, "out/a"),
        /** A file mounted from elsewhere cannot be replaced. */
        MOUNTED_FILE(
                "unshare --user --map-root-user --mount",
                "mount --bind out/a/File3.java out/a/File3.java",
                "umount out/a/File3.java",
                HALF,
                "Device or resource busy"),
        READ_ONLY_DISK(
                "unshare --user --map-root-user --mount",
                "mount --bind out/a out/a && mount -o remount,bind,ro out/a",
                "umount out/a",
                UNTOUCHED,
                "out/a"),
        /** In a separate user namespace, an administrator has no additional rights. */
        READ_ONLY_FOLDER("unshare --user", "chmod 555 out/a", "chmod 755 out/a", UNTOUCHED, "out/a"),
        READ_ONLY_OUTPUT("unshare --user", "chmod 555 out", "chmod 755 out", UNTOUCHED, "out");

        private final String launcher;
        private final String breaking;
        private final String mending;
        private final String expected;

        Fault(String launcher, String breaking, String mending, String outcome, String detail) {
            this.launcher = launcher;
            this.breaking = breaking;
            this.mending = mending;
            this.expected = outcome.formatted(detail);
        }

        private List<String> launched(List<String> command) {
            List<String> all = new ArrayList<>();
            if (!launcher.isEmpty()) {
                all.addAll(List.of(launcher.split(" ", -1)));
            }
            all.addAll(command);
            return all;
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void keepsEveryFileAndReportsCorrectly(Fault fault) throws IOException {
        Generations.write(folder, 1);
        List<String> tried = fault.launched(List.of("sh", "-c", fault.breaking + " && " + fault.mending));
        assumeTrue(isPossible(tried), fault + " cannot be made here");
        String[] arguments = {folder.toString(), fault.breaking, fault.mending};
        ExternalPrograms.Output output = ExternalPrograms.run(
                folder, fault.launched(ChildProcess.command(BrokenFolderTest.class, List.of(), arguments)));

        assertThat(output.err()).isEmpty();
        assertThat(output.out()).isEqualTo(fault.expected + "then [2, 2, 2, 2, 2, 2] []");
    }

    private boolean isPossible(List<String> command) {
        try {
            return ExternalPrograms.run(folder, command).status() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** A generation during the fault, and one after it. */
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        require(project, args[1]);
        try {
            Generations.write(project, 2);
            System.out.print("written ");
        } catch (WriteFailure e) {
            SourceFile named = new SourceFile("out", "out");
            String said = DiagnosticRenderer.plain()
                    .render(e.diagnostic(named.span(0, 3), "out", file -> project.relativize(file)));
            System.out.print("failed " + Generations.read(project, 2) + "\n" + said);
        } finally {
            require(project, args[2]);
        }
        Generations.write(project, 2);
        System.out.print("then " + Generations.read(project, 2) + " " + Generations.hidden(project));
    }

    private static void require(Path project, String command) throws IOException {
        ExternalPrograms.Output output = ExternalPrograms.run(project, List.of("sh", "-c", command));
        if (output.status() != 0) {
            throw new IOException(command + ": " + output.err());
        }
    }
}
