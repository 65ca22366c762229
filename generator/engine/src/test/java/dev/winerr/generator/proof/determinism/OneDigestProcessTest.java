package dev.winerr.generator.proof.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.proof.ChildProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that a process has from its start: its encoding and the system's locale. */
class OneDigestProcessTest {
    private static final Path HEADERS =
            Repository.ROOT.resolve("headers").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"C, ISO-8859-1", "C.UTF-8, UTF-16", "POSIX, IBM037"})
    void giveTheSameDigest(String locale, String encoding) throws IOException, InterruptedException {
        Path digest = folder.resolve("digest");
        List<String> options =
                List.of("-Dfile.encoding=" + encoding, "-Duser.language=tr", "-Duser.timezone=Asia/Kolkata");
        ProcessBuilder builder = new ProcessBuilder(
                ChildProcess.command(ShippedOutput.class, options, HEADERS.toString(), digest.toString()));
        builder.environment().put("LC_ALL", locale);
        Process process = builder.redirectErrorStream(true).start();
        byte[] said = process.getInputStream().readAllBytes();

        assertThat(process.waitFor())
                .as(new String(said, StandardCharsets.ISO_8859_1))
                .isZero();
        assertThat(Files.readString(digest)).isEqualTo(ShippedOutput.digest(HEADERS));
    }
}
