package dev.winerr.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference pages in a site. */
class ReportMojoTest {
    @TempDir
    private Path folder;

    private final List<String> calls = new ArrayList<>();

    private Sink sink() {
        return (Sink) Proxy.newProxyInstance(
                Sink.class.getClassLoader(), new Class<?>[] {Sink.class}, (self, method, arguments) -> {
                    if (method.getName().equals("link") || method.getName().equals("text")) {
                        calls.add(method.getName() + " " + arguments[0]);
                    }
                    return null;
                });
    }

    private ReportMojo report() {
        return new ReportMojo(
                folder.resolve("winerr").toFile(), folder.resolve("site").toFile());
    }

    @Test
    void linksToEveryReferencePage() throws IOException, MavenReportException {
        Path page = folder.resolve("winerr/com/acme/Robot/reference.html");
        Files.createDirectories(page.resolveSibling(""));
        Files.writeString(page, "<html>");
        Files.writeString(page.resolveSibling("Robot.csv"), "");

        assertThat(report().canGenerateReport()).isTrue();
        report().generate(sink(), Locale.ENGLISH);

        assertThat(calls)
                .containsExactly(
                        "text Result codes",
                        "text Result codes",
                        "link winerr/com/acme/Robot/reference.html",
                        "text com.acme.Robot");
        assertThat(folder.resolve("site/winerr/com/acme/Robot/reference.html")).hasContent("<html>");
        assertThat(folder.resolve("site/winerr/com/acme/Robot/Robot.csv")).doesNotExist();
    }

    @Test
    void thereIsNoneWithoutPages() throws MavenReportException {
        assertThat(report().canGenerateReport()).isFalse();
    }
}
