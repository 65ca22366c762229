package dev.winerr.generator.proof.determinism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.winerr.generator.Repository;
import dev.winerr.generator.proof.Campaign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is generated does not depend on locale, time zone, threads, or the order in which a folder lists its files. */
class OneDigestTest {
    private static final Path HEADERS =
            Repository.ROOT.resolve("headers").toAbsolutePath().normalize();
    private static final List<String> FOLDERS = List.of("imapi", "imapi2");
    private static final List<String> LOCALES = List.of(
            "en-US",
            "de-DE",
            "tr-TR",
            "az-AZ",
            "ar-EG-u-nu-arab",
            "hi-IN-u-nu-deva",
            "ja-JP-u-ca-japanese",
            "th-TH-u-nu-thai");
    private static final List<String> ZONES = List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata");

    private final String expected = ShippedOutput.digest(HEADERS);

    @Test
    void inEveryLocaleAndTimeZone() {
        Campaign campaign = Campaign.of("determinism, locales", 1, 1);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int i = 0; i < LOCALES.size(); i++) {
                Locale.setDefault(Locale.forLanguageTag(LOCALES.get(i)));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i % ZONES.size())));
                assertThat(ShippedOutput.digest(HEADERS)).as(LOCALES.get(i)).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        campaign.report(LOCALES.size() + " locales and time zones, one digest");
    }

    @Test
    void inThreadsAtOnce() {
        Set<String> digests = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> ShippedOutput.digest(HEADERS))
                .collect(Collectors.toSet());
        assertThat(digests).containsExactly(expected);
    }

    /** In memory, Linux lists files in the order in which they were made, the last first. */
    @Test
    void inEveryOrderOfFiles() throws IOException {
        Path memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory), "there is no folder in memory");
        Campaign campaign = Campaign.of("determinism, orders of files", 3, 100);
        Set<List<String>> orders = new HashSet<>();
        for (int i = 0; i < campaign.count(); i++) {
            Path copy = Files.createTempDirectory(memory, "winerr");
            try {
                for (String folder : FOLDERS) {
                    copyShuffled(folder, copy, new Random(campaign.random(i).nextLong()));
                    orders.add(Arrays.asList(copy.resolve(folder).toFile().list()));
                }
                assertThat(ShippedOutput.digest(copy)).isEqualTo(expected);
            } finally {
                delete(copy);
            }
        }
        assertThat(orders).as("orders of files").hasSizeGreaterThan(2 * FOLDERS.size() - 2);
        campaign.report(orders.size() + " orders of files, one digest");
    }

    private static void copyShuffled(String name, Path target, Random random) throws IOException {
        Path folder = Files.createDirectories(target.resolve(name));
        List<Path> files;
        try (Stream<Path> listed = Files.list(HEADERS.resolve(name))) {
            files = new ArrayList<>(listed.filter(Files::isRegularFile).toList());
        }
        Collections.shuffle(files, random);
        for (Path file : files) {
            Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
