package dev.winerr.generator.index;

import dev.winerr.ResultKind;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An index in the form of its file: columns of numbers, and a pool of strings that are decoded on demand. */
final class StoredCodes implements HeaderIndex {
    /** The kinds by their numbers in the file; new ones are added at the end. */
    private static final List<ResultKind> KINDS =
            List.of(ResultKind.HRESULT, ResultKind.NTSTATUS, ResultKind.WIN32, ResultKind.OTHER);

    /** The columns of each code besides its value, in this order. */
    private static final int NAME = 0;

    private static final int KIND = 1;
    private static final int PRIMARY = 2;
    private static final int HEADER = 3;
    private static final int LINE = 4;
    private static final int LINK = 5;
    /** The number of texts of this code and those before it. */
    private static final int TEXTS = 6;

    private static final int WIDTH = 7;

    private final int[] stringEnds;
    private final byte[] pool;
    private final int[] headers;
    private final int[] low;
    private final int[] high;
    private final int[] rows;
    private final int[] texts;

    private StoredCodes(int[] stringEnds, byte[] pool, int[] headers, int[] low, int[] high, int[] rows, int[] texts) {
        this.stringEnds = stringEnds;
        this.pool = pool;
        this.headers = headers;
        this.low = low;
        this.high = high;
        this.rows = rows;
        this.texts = texts;
    }

    /** The number of a kind in the file. */
    static int number(ResultKind kind) {
        return KINDS.indexOf(kind);
    }

    /** Opens the content of a file, which need not be valid. */
    static StoredCodes open(ByteBuffer content) throws IndexFormatException {
        try {
            StoredCodes codes = read(content);
            codes.check();
            return codes;
        } catch (BufferUnderflowException e) {
            throw new IndexFormatException("it is damaged");
        }
    }

    private static StoredCodes read(ByteBuffer in) throws IndexFormatException {
        int strings = count(in, 1);
        int headers = count(in, 2);
        int codes = count(in, WIDTH + 2);
        int texts = count(in, 2);
        int[] ends = ints(in, strings);
        byte[] pool = new byte[strings == 0 ? 0 : Math.max(0, Math.min(ends[strings - 1], in.remaining()))];
        in.get(pool);
        return new StoredCodes(
                ends,
                pool,
                ints(in, headers * 2),
                ints(in, codes),
                ints(in, codes),
                ints(in, codes * WIDTH),
                ints(in, texts * 2));
    }

    /** The number of items that take so many ints each; never more than the rest of the file can contain. */
    private static int count(ByteBuffer in, int ints) throws IndexFormatException {
        int count = in.getInt();
        if (count < 0 || (long) count * ints * Integer.BYTES > in.remaining()) {
            throw new IndexFormatException("it is damaged");
        }
        return count;
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] ints = new int[count];
        in.asIntBuffer().get(ints);
        in.position(in.position() + count * Integer.BYTES);
        return ints;
    }

    /** Checks that every reference is valid, so that no lookup can fail later. */
    private void check() throws IndexFormatException {
        boolean whole = isAscending(stringEnds, pool.length) && areStrings(headers, 0);
        int before = 0;
        for (int row = 0; row < rows.length && whole; row += WIDTH) {
            int after = rows[row + TEXTS];
            whole = isString(rows[row + NAME], 0)
                    && isIn(rows[row + KIND], 0, KINDS.size())
                    && isString(rows[row + PRIMARY], -1)
                    && isIn(rows[row + HEADER], -1, headers.length / 2)
                    && isString(rows[row + LINK], -1)
                    && isIn(after, before, texts.length / 2 + 1);
            before = after;
        }
        if (!whole || before != texts.length / 2 || !areStrings(texts, 0)) {
            throw new IndexFormatException("it is damaged");
        }
    }

    private static boolean isAscending(int[] ends, int last) {
        int before = 0;
        for (int end : ends) {
            if (end < before || end > last) {
                return false;
            }
            before = end;
        }
        return true;
    }

    private boolean areStrings(int[] references, int least) {
        for (int reference : references) {
            if (!isString(reference, least)) {
                return false;
            }
        }
        return true;
    }

    private boolean isString(int reference, int least) {
        return isIn(reference, least, stringEnds.length);
    }

    private static boolean isIn(int number, int least, int end) {
        return number >= least && number < end;
    }

    @Override
    public Map<String, String> headers() {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            named.put(string(headers[i]), string(headers[i + 1]));
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public int size() {
        return low.length;
    }

    @Override
    public Stream<IndexedCode> codes() {
        return IntStream.range(0, low.length).mapToObj(this::code);
    }

    @Override
    public List<IndexedCode> ofBits(int bits) {
        List<IndexedCode> found = new ArrayList<>();
        for (int i = 0; i < low.length; i++) {
            if (low[i] == bits) {
                found.add(code(i));
            }
        }
        return found;
    }

    @Override
    public List<IndexedCode> named(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, low.length)
                .filter(i -> isString(rows[i * WIDTH + NAME], wanted))
                .mapToObj(this::code)
                .toList();
    }

    private boolean isString(int string, byte[] wanted) {
        int start = start(string);
        return java.util.Arrays.equals(pool, start, stringEnds[string], wanted, 0, wanted.length);
    }

    private IndexedCode code(int number) {
        int row = number * WIDTH;
        int header = rows[row + HEADER];
        return new IndexedCode(
                string(rows[row + NAME]),
                ((long) high[number] << Integer.SIZE) | (low[number] & 0xFFFF_FFFFL),
                KINDS.get(rows[row + KIND]),
                optional(rows[row + PRIMARY]),
                header < 0 ? "" : string(headers[header * 2]),
                rows[row + LINE],
                optional(rows[row + LINK]),
                texts(number == 0 ? 0 : rows[row - WIDTH + TEXTS], rows[row + TEXTS]));
    }

    private Map<String, String> texts(int start, int end) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = start; i < end; i++) {
            found.put(string(texts[i * 2]), string(texts[i * 2 + 1]));
        }
        return Collections.unmodifiableMap(found);
    }

    private Optional<String> optional(int string) {
        return string < 0 ? Optional.empty() : Optional.of(string(string));
    }

    private String string(int string) {
        int start = start(string);
        return new String(pool, start, stringEnds[string] - start, StandardCharsets.UTF_8);
    }

    private int start(int string) {
        return string == 0 ? 0 : stringEnds[string - 1];
    }
}
