package dev.winerr.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.winerr.message.MessageTables;
import java.io.IOException;
import java.util.List;

/** PE files and compiled message tables. */
class MessageTableFuzzTest {

    @FuzzTest
    void readsOrRefuses(byte[] bytes) {
        for (String name : List.of("fuzzed.dll", "MSG00409.bin")) {
            try {
                assertThat(MessageTables.read(bytes, name)).hasSizeLessThanOrEqualTo(bytes.length / 4);
            } catch (IOException e) {
                assertThat(e).hasMessageStartingWith("it");
            }
        }
    }
}
