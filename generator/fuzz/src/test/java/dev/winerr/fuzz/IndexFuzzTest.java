package dev.winerr.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.winerr.generator.index.HeaderIndex;
import dev.winerr.generator.index.IndexFile;
import dev.winerr.generator.index.IndexFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Indexes: the bytes as a whole file, and as the content of a file with a valid header and compression. */
class IndexFuzzTest {

    @FuzzTest
    void opensOrRefuses(byte[] bytes) {
        if (bytes.length <= FuzzInputs.LARGEST) {
            open(bytes);
            open(framed(bytes));
        }
    }

    private static void open(byte[] bytes) {
        try {
            HeaderIndex index = IndexFile.read(bytes);
            index.codes().forEach(code -> index.ofBits(code.bits()));
        } catch (IndexFormatException e) {
            // The documented exception.
        }
    }

    private static byte[] framed(byte[] content) {
        ByteArrayOutputStream framed = new ByteArrayOutputStream();
        framed.writeBytes("winerr index 1\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream out = new DeflaterOutputStream(framed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return framed.toByteArray();
    }
}
