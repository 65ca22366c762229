package dev.winerr.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winerr.generator.emit.sample.SampleFamilies;
import dev.winerr.generator.request.Key;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's policy allows only its own script and style, identified by their digests. */
class PagePolicyTest {
    @ParameterizedTest
    @ValueSource(strings = {"script", "style"})
    void containsTheDigestsOfScriptAndStyle(String tag) throws IOException, NoSuchAlgorithmException {
        Map<String, String> files = SampleFamilies.files(
                SampleFamilies.request("imapi/imapi.properties", Map.of(Key.REPORTS, List.of("html"))));
        Document page = Jsoup.parse(Objects.requireNonNull(files.get("dev/winerr/imapi/Imapi/reference.html")));
        Element policy = page.expectFirst("meta[http-equiv=Content-Security-Policy]");
        Element content = page.expectFirst(tag);

        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(content.data().getBytes(StandardCharsets.UTF_8));
        assertThat(policy.attr("content"))
                .contains(tag + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
}
