package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.InternalFailure;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;
import org.junit.jupiter.api.Test;

class WinerrTest {
    @Test
    void anInternalErrorNamesTheFile() {
        assertThat(errorsOf(
                        () -> InternalFailure.reading("acme.h", () -> List.of().get(0))))
                .matches("winerr: internal error while reading acme.h, please report: "
                        + "java.lang.ArrayIndexOutOfBoundsException: .* at .*dev.winerr.cli.WinerrTest.*\n70\n");
    }

    @Test
    void anInternalErrorOutsideFilesNamesTheCommandLine() {
        assertThat(errorsOf(() -> overflow(0)))
                .matches("winerr: internal error while running 'winerr fail now', please report: "
                        + "java.lang.StackOverflowError at .*dev.winerr.cli.WinerrTest.overflow.*\n70\n");
    }

    private static int overflow(int depth) {
        return depth < 0 ? depth : overflow(depth + 1) + 1;
    }

    private static String errorsOf(Runnable failing) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), err, err, Terminal.NONE, Path.of(""));
        int exit = new Winerr(console, List.of(new Failing(failing))).run("fail", "now");
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n") + exit + "\n";
    }

    /** A command with a defect. */
    private record Failing(Runnable work) implements Command {
        @Override
        public String name() {
            return "fail";
        }

        @Override
        public String summary() {
            return "Fail";
        }

        @Override
        public List<String> usage() {
            return List.of("now");
        }

        @Override
        public Options options() {
            return new Options();
        }

        @Override
        public List<String> examples() {
            return List.of("now");
        }

        @Override
        public ExitCode run(Arguments arguments, Console console) {
            work.run();
            return ExitCode.DONE;
        }
    }
}
