package dev.winerr.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated("It changes the JVM's default locale.")
class MessageBundleTest {
    private static final Map<String, String> FILES = Map.of(
            "M.properties", "a=root a\nb=root b\nc=root c\n",
            "M_es.properties", "a=es ñ\nb=es b\n",
            "M_es_MX.properties", "a=mx a\n",
            "M_de.properties", "a=de ä€𝄞\n",
            "M_zh_Hant.properties", "a=hant\n",
            "M_nb.properties", "a=nb\n");

    private final List<String> opened = new ArrayList<>();
    private final MessageBundle bundle = new MessageBundle("M", this::open);

    private @Nullable InputStream open(String file) {
        opened.add(file);
        String content = FILES.get(file);
        return content == null ? null : bytes(content);
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX, a, mx a",
        "es-MX, b, es b",
        "es-MX, c, root c",
        "es-AR, a, es ñ",
        "es, c, root c",
        "fr-CA, a, root a",
        "de-AT-1901, a, de ä€𝄞",
        "zh-TW, a, hant",
        "no-NO, a, nb",
        "und, a, root a",
    })
    void fallsBackToMoreGeneralLocales(String locale, String key, String expected) {
        assertThat(bundle.text(key, Locale.forLanguageTag(locale))).contains(expected);
    }

    @Test
    void neverUsesTheDefaultLocaleOfTheJvm() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(bundle.text("a", Locale.FRENCH)).contains("root a");
            assertThat(bundle.text("a", Locale.ROOT)).contains("root a");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hasNoTextIfNoFileHasTheKey() {
        assertThat(bundle.text("d", Locale.ENGLISH)).isEmpty();
    }

    @Test
    void isEmptyWithoutFiles() {
        ResourceBundle none = new MessageBundle("N", file -> null).in(Locale.ENGLISH);
        assertThat(Collections.list(none.getKeys())).isEmpty();
    }

    @Test
    void opensEachFileOnce() {
        bundle.in(Locale.forLanguageTag("es-MX"));
        bundle.in(Locale.forLanguageTag("es-MX"));
        bundle.in(Locale.forLanguageTag("es"));
        assertThat(opened).containsExactlyInAnyOrder("M_es_MX.properties", "M_es.properties", "M.properties");
    }

    @Test
    void forgetsWhichFilesAreMissingBeforeItRemembersTooMany() {
        for (int i = 0; i < 2000; i++) {
            assertThat(bundle.text("a", new Locale("es", "AR", "V" + i))).contains("es ñ");
        }
        assertThat(Collections.frequency(opened, "M_es.properties")).isEqualTo(1);
        assertThat(Collections.frequency(opened, "M_es_AR.properties")).isBetween(2, 20);
    }

    @Test
    void combinesAllTextsOfALanguageInOneBundle() {
        ResourceBundle mexican = bundle.in(Locale.forLanguageTag("es-MX"));
        assertThat(Collections.list(mexican.getKeys())).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(mexican.keySet()).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(mexican.getString("a")).isEqualTo("mx a");
        assertThat(mexican.getString("b")).isEqualTo("es b");
        assertThat(mexican.getString("c")).isEqualTo("root c");
    }

    /** A text explains a failure, so an unreadable file must not cause another. */
    @Test
    void treatsUnreadableFilesAsMissing() {
        MessageBundle broken = new MessageBundle("M", file -> switch (file) {
            case "M_es.properties" -> bytes("a=\\u00zz\n");
            case "M_de.properties" ->
                new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] buffer, int from, int length) throws IOException {
                        throw new IOException("disk error");
                    }
                };
            case "M_fr.properties" -> throw new IllegalStateException("closed");
            default -> bytes("a=root a\n");
        });
        for (String locale : List.of("es", "de", "fr")) {
            assertThat(broken.text("a", Locale.forLanguageTag(locale))).contains("root a");
            assertThat(broken.in(Locale.forLanguageTag(locale)).getString("a")).isEqualTo("root a");
        }
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
