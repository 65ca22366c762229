package dev.winerr.message;

import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/** Part of a file, read as little-endian numbers and never beyond its end, whatever offsets the file contains. */
final class Bytes {
    private final ByteBuffer data;

    Bytes(byte[] content) {
        this(ByteBuffer.wrap(content));
    }

    private Bytes(ByteBuffer data) {
        this.data = data.order(ByteOrder.LITTLE_ENDIAN);
    }

    int size() {
        return data.capacity();
    }

    /** A WORD, 0 to 0xFFFF. */
    int word(long at) throws IOException {
        return data.getShort(checked(at, Short.BYTES)) & 0xFFFF;
    }

    /** A DWORD, 0 to 0xFFFFFFFF. */
    long dword(long at) throws IOException {
        return Integer.toUnsignedLong(data.getInt(checked(at, Integer.BYTES)));
    }

    Bytes slice(long at, long size) throws IOException {
        ByteBuffer part = data.duplicate();
        // Methods of Buffer, because Android's ByteBuffer does not override them.
        Buffer bounds = part;
        bounds.position(checked(at, size));
        bounds.limit(part.position() + (int) size);
        return new Bytes(part.slice());
    }

    /** The bytes decoded with a charset; malformed input becomes replacement characters. */
    String text(Charset charset) {
        return charset.decode(data.duplicate()).toString();
    }

    private int checked(long at, long size) throws IOException {
        if (at < 0 || size < 0 || at + size > size()) {
            throw new IOException("it refers to data beyond its end");
        }
        return (int) at;
    }
}
