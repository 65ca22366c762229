package dev.winerr.generator.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file format of an index: a line that identifies it, then, deflated, a pool of strings and a table of columns that
 * refer to it. Columns are read in one step each, strings only on demand, so that a lookup among a hundred thousand
 * codes does not decode a hundred thousand names.
 *
 * <p>All numbers are big-endian. After the line: the numbers of strings, headers, codes and texts; the end of each
 * string in the pool; the pool in UTF-8; the headers, each a path and a digest; the columns of the codes in the order
 * of {@link StoredCodes}; the texts, each a language and a text.
 */
public final class IndexFile {
    /** The first line, with the version of the format. */
    private static final byte[] MAGIC = "winerr index 1\n".getBytes(StandardCharsets.US_ASCII);

    /** Larger content is a decompression bomb: all constants of an SDK take 30 MB. */
    private static final int LARGEST = 512 << 20;

    private IndexFile() {}

    /** Whether bytes are the start of an index of any version. */
    public static boolean isIndex(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 13), StandardCharsets.US_ASCII).equals("winerr index ");
    }

    /**
     * Opens an index.
     *
     * @param bytes the whole file
     * @throws IndexFormatException if it is not an index, is damaged or has another version
     */
    public static HeaderIndex read(byte[] bytes) throws IndexFormatException {
        if (!isIndex(bytes)) {
            throw new IndexFormatException("it is not an index");
        }
        if (!ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, MAGIC.length)).equals(ByteBuffer.wrap(MAGIC))) {
            throw new IndexFormatException("it was created by another version of winerr");
        }
        try (InputStream in =
                new InflaterInputStream(new java.io.ByteArrayInputStream(bytes, MAGIC.length, bytes.length))) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new IndexFormatException("it is too large");
            }
            return StoredCodes.open(ByteBuffer.wrap(content));
        } catch (IndexFormatException e) {
            throw e;
        } catch (IOException e) {
            throw new IndexFormatException("it is damaged");
        }
    }

    /** The bytes of an index; equal for equal codes. */
    public static byte[] write(HeaderIndex index) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(MAGIC);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            new Writer(index).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Collects the strings while the columns are written. */
    private static final class Writer {
        private final Map<String, Integer> strings = new LinkedHashMap<>();
        private final Map<String, Integer> headers = new LinkedHashMap<>();
        private final HeaderIndex index;
        private final List<IndexedCode> codes;

        Writer(HeaderIndex index) {
            this.index = index;
            this.codes = index.codes().toList();
        }

        void write(DataOutputStream out) throws IOException {
            ByteArrayOutputStream columns = new ByteArrayOutputStream();
            int texts = writeColumns(new DataOutputStream(columns));
            ByteArrayOutputStream pool = new ByteArrayOutputStream();
            int[] ends = new int[strings.size()];
            int count = 0;
            for (String string : strings.keySet()) {
                pool.writeBytes(string.getBytes(StandardCharsets.UTF_8));
                ends[count++] = pool.size();
            }
            out.writeInt(ends.length);
            out.writeInt(headers.size());
            out.writeInt(codes.size());
            out.writeInt(texts);
            for (int end : ends) {
                out.writeInt(end);
            }
            pool.writeTo(out);
            columns.writeTo(out);
        }

        /** Writes headers, codes and texts, and returns the number of texts. */
        private int writeColumns(DataOutputStream out) throws IOException {
            for (Map.Entry<String, String> header : index.headers().entrySet()) {
                headers.put(header.getKey(), headers.size());
                out.writeInt(string(header.getKey()));
                out.writeInt(string(header.getValue()));
            }
            for (IndexedCode code : codes) {
                out.writeInt((int) code.value());
            }
            for (IndexedCode code : codes) {
                out.writeInt((int) (code.value() >> Integer.SIZE));
            }
            int texts = 0;
            for (IndexedCode code : codes) {
                texts += code.texts().size();
                writeRow(code, texts, out);
            }
            for (IndexedCode code : codes) {
                writeTexts(code, out);
            }
            return texts;
        }

        private void writeRow(IndexedCode code, int texts, DataOutputStream out) throws IOException {
            out.writeInt(string(code.name()));
            out.writeInt(StoredCodes.number(code.kind()));
            out.writeInt(code.primary().map(this::string).orElse(-1));
            out.writeInt(headers.getOrDefault(code.header(), -1));
            out.writeInt(code.line());
            out.writeInt(code.link().map(this::string).orElse(-1));
            out.writeInt(texts);
        }

        private void writeTexts(IndexedCode code, DataOutputStream out) throws IOException {
            for (Map.Entry<String, String> text : new java.util.TreeMap<>(code.texts()).entrySet()) {
                out.writeInt(string(text.getKey()));
                out.writeInt(string(text.getValue()));
            }
        }

        private int string(String string) {
            return strings.computeIfAbsent(string, added -> strings.size());
        }
    }
}
