package dev.winerr.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The first run of the launcher creates an archive of classes, which later runs use, with every version of Java. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final Path SCRIPTS = Path.of("src/main/dist/bin");

    @TempDir
    Path folder;

    @BeforeEach
    void install() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("winerr/bin"));
        for (String script : List.of("winerr", "winerr-archive")) {
            String text = Files.readString(SCRIPTS.resolve(script)).replace("${project.version}", "1.0");
            Path installed = Files.writeString(bin.resolve(script), text);
            Files.setPosixFilePermissions(installed, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        writeJar(Files.createDirectories(folder.resolve("winerr/lib")).resolve("winerr.jar"));
    }

    @Test
    void usesAnArchiveOfThisJava() throws IOException, InterruptedException {
        assertThat(classesOfTheSecondRun(Path.of(System.getProperty("java.home"))))
                .contains("dev.winerr.cli.Winerr source: shared objects file");
    }

    @Test
    void usesAnArchiveOfTheNewestJava() throws IOException, InterruptedException {
        Optional<Path> newest = InstalledJava.newest();
        assumeTrue(newest.isPresent(), "no Java newer than that of the tests is installed");

        assertThat(classesOfTheSecondRun(newest.orElseThrow()))
                .contains("dev.winerr.cli.Winerr source: shared objects file");
    }

    /** The options for archives are diagnostic ones, which a later Java may remove. */
    @Test
    void startsWithoutAnArchiveIfJavaLacksItsOptions() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(
                java,
                "#!/bin/sh\ncase \"$*\" in *ArchiveRelocationMode*) exit 1 ;; esac\nexec "
                        + Path.of(System.getProperty("java.home"), "bin", "java") + " \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path archive = folder.resolve("cache/winerr/1.0.jsa");

        int created = new ProcessBuilder(
                        folder.resolve("winerr/bin/winerr-archive").toString(),
                        java.toString(),
                        folder.resolve("winerr/lib/winerr.jar").toString(),
                        archive.toString())
                .start()
                .waitFor();
        run(folder.resolve("jdk"), "");

        assertThat(created).isNotZero();
        assertThat(archive).doesNotExist();
    }

    private String classesOfTheSecondRun(Path java) throws IOException, InterruptedException {
        run(java, "");
        waitForTheArchive();
        Path log = folder.resolve("classes");
        run(java, "-Xlog:class+load:file=" + log);
        return Files.readString(log);
    }

    private void run(Path java, String options) throws IOException, InterruptedException {
        ProcessBuilder launcher =
                new ProcessBuilder(folder.resolve("winerr/bin/winerr").toString(), "--version");
        launcher.environment().put("JAVA_HOME", java.toString());
        launcher.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        launcher.environment().put("WINERR_JAVA_OPTS", options);
        File out = folder.resolve("out").toFile();
        assertThat(launcher.redirectErrorStream(true)
                        .redirectOutput(out)
                        .start()
                        .waitFor())
                .as(() -> out.toString())
                .isZero();
    }

    private void waitForTheArchive() throws IOException, InterruptedException {
        Path cache = folder.resolve("cache/winerr");
        for (int tries = 0; tries < 1200; tries++) {
            List<String> files = Files.isDirectory(cache) ? names(cache) : List.of();
            if (files.size() == 1 && files.get(0).endsWith(".jsa")) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no archive within two minutes, but " + names(folder.resolve("cache")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** A jar with all classes, like that of the command, because archives can be created only from jars. */
    private static void writeJar(Path jar) throws IOException {
        Set<String> seen = new HashSet<>(Set.of("module-info.class", "META-INF/MANIFEST.MF"));
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.setLevel(0);
            entry(out, "META-INF/MANIFEST.MF", "Main-Class: dev.winerr.cli.Main\n".getBytes(StandardCharsets.UTF_8));
            for (String part : TestClassPath.ofTests().split(File.pathSeparator, -1)) {
                if (Files.isDirectory(Path.of(part))) {
                    addFolder(Path.of(part), out, seen);
                } else if (part.endsWith(".jar")) {
                    addJar(part, out, seen);
                }
            }
        }
    }

    private static void addFolder(Path classes, JarOutputStream out, Set<String> seen) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString();
                if (seen.add(name)) {
                    entry(out, name, Files.readAllBytes(file));
                }
            }
        }
    }

    private static void addJar(String file, JarOutputStream out, Set<String> seen) throws IOException {
        try (JarFile jar = new JarFile(file)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory() && seen.add(entry.getName())) {
                    entry(out, entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static void entry(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
