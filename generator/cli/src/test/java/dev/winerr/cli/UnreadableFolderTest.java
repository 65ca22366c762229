package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder that may not be listed. An administrator may list all folders, so the command runs in a user namespace,
 * where it has only the rights of a file's owner.
 */
@EnabledOnOs(OS.LINUX)
class UnreadableFolderTest {
    private static final List<String> WITHOUT_RIGHTS = List.of("unshare", "--user");

    @TempDir
    Path folder;

    @BeforeEach
    void lock() throws IOException {
        Path secret = Files.createDirectories(folder.resolve("headers/secret"));
        Files.writeString(secret.resolve("kiln.h"), "#define KILN_E_COLD ((HRESULT)0xA0000001L)\n");
        permit("---------");
    }

    @AfterEach
    void open() throws IOException {
        permit("rwxr-xr-x");
    }

    private void permit(String permissions) throws IOException {
        Files.setPosixFilePermissions(folder.resolve("headers/secret"), PosixFilePermissions.fromString(permissions));
    }

    @Test
    void isReportedAndNothingIsWritten() throws IOException, InterruptedException {
        assumeTrue(isRefused(), "user namespaces are not available");
        assertThat(run("index", "headers", "-o", "all.idx")).isEqualTo("""
                <command line>:1:14: error: folder 'headers/secret' cannot be read [WE073]
                    1 | winerr index headers -o all.idx
                      |              ^^^^^^^
                      = help: check that it exists and that you may read it
                winerr: index: nothing to write
                exit 3
                """);
        assertThat(folder.resolve("all.idx")).doesNotExist();
    }

    private boolean isRefused() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(WITHOUT_RIGHTS);
        command.addAll(List.of("ls", "headers/secret"));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() != 0 && output.contains("Permission denied");
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(WITHOUT_RIGHTS);
        command.addAll(List.of(TestClassPath.JAVA, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", TestClassPath.ofTests(), "dev.winerr.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output + "exit " + process.waitFor() + "\n";
    }
}
