package dev.winerr.fuzz;

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
                if (MessageTables.read(bytes, name).size() > bytes.length / 4) {
                    throw new AssertionError("more messages than the file can contain");
                }
            } catch (IOException e) {
                if (!String.valueOf(e.getMessage()).startsWith("it")) {
                    throw new AssertionError("the message must be about the file", e);
                }
            }
        }
    }
}
