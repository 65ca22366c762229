package dev.winerr.generator.proof.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.Repository;
import dev.winerr.generator.proof.Campaign;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The output does not depend on locale, time zone or threads. */
class OneDigestTest {
    private static final Path HEADERS =
            Repository.ROOT.resolve("headers").toAbsolutePath().normalize();
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
}
