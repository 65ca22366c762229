package dev.winerr.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Adds the reference pages of the families to the project's site, as one of its reports. Needs maven-site-plugin 3.20
 * or newer.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
@Execute(phase = LifecyclePhase.GENERATE_SOURCES)
@SuppressWarnings("NullAway.Init")
public final class ReportMojo extends AbstractMojo implements MavenReport {
    private static final String NAME = "winerr";

    /**
     * The folder that {@code winerr:generate} writes reports to.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.reportDirectory", defaultValue = "${project.build.directory}/winerr", required = true)
    private File reportDirectory;

    /**
     * The folder for reports if the goal is run without building a site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.siteDirectory", defaultValue = "${project.build.directory}/reports", required = true)
    private File siteDirectory;

    /**
     * Whether to skip this goal.
     *
     * @since 0.1.0
     */
    @Parameter(property = "winerr.skip", defaultValue = "false")
    private boolean skip;

    /** Called by Maven. */
    public ReportMojo() {}

    ReportMojo(File reportDirectory, File siteDirectory) {
        this.reportDirectory = reportDirectory;
        this.siteDirectory = siteDirectory;
    }

    @Override
    public void execute() throws MojoExecutionException {
        try {
            for (Path page : copied()) {
                getLog().info("See " + page);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot copy reference pages: " + e.getMessage(), e);
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            List<Path> pages = copied();
            sink.head();
            sink.title();
            sink.text(getName(locale));
            sink.title_();
            sink.head_();
            sink.body();
            sink.section(1, null);
            sink.sectionTitle(1, null);
            sink.text(getName(locale));
            sink.sectionTitle_(1);
            sink.list();
            pages.forEach(page -> addLink(page, sink));
            sink.list_();
            sink.section_(1);
            sink.body_();
            sink.flush();
        } catch (IOException e) {
            throw new MavenReportException("Cannot copy reference pages: " + e.getMessage(), e);
        }
    }

    private void addLink(Path page, Sink sink) {
        String path = target().relativize(page).toString().replace(File.separatorChar, '/');
        sink.listItem();
        sink.link(NAME + "/" + path);
        sink.text(path.replaceFirst("/[^/]*$", "").replace('/', '.'));
        sink.link_();
        sink.listItem_();
    }

    private Path target() {
        return siteDirectory.toPath().resolve(NAME);
    }

    /** The reference pages in the site. */
    private List<Path> copied() throws IOException {
        List<Path> pages = pages();
        for (Path page : pages) {
            Path copy = target().resolve(reportDirectory.toPath().relativize(page));
            Files.createDirectories(copy.resolveSibling("."));
            Files.copy(page, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return pages.stream()
                .map(page -> target().resolve(reportDirectory.toPath().relativize(page)))
                .toList();
    }

    private List<Path> pages() throws IOException {
        if (skip || !reportDirectory.isDirectory()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(reportDirectory.toPath())) {
            return files.filter(file -> file.endsWith(AbstractGenerateMojo.REFERENCE))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public boolean canGenerateReport() throws MavenReportException {
        try {
            return !pages().isEmpty();
        } catch (IOException e) {
            throw new MavenReportException("Cannot look for reference pages: " + e.getMessage(), e);
        }
    }

    @Override
    @Deprecated
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getOutputPath() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Result codes";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Every result code with its value and its texts in all languages.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        siteDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return siteDirectory;
    }

    /** It is a page of the site, with its skin and menu. */
    @Override
    public boolean isExternalReport() {
        return false;
    }
}
