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

/** Indexes, unchanged and in a valid frame, so that their content is reached. */
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
            // What it documents.
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
