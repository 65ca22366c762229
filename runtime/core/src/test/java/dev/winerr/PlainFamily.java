package dev.winerr;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A family written by hand: a table, and English texts in a string. */
final class PlainFamily<C extends ResultCode> extends CodeFamily<C> {
    private final String texts;

    /** A family without texts. */
    PlainFamily(String name, ResultKind kind, CodeTable<C> table) {
        this(name, kind, table, SuccessRule.ZERO, Radix.HEXADECIMAL, "");
    }

    /** A family whose texts are lines of a properties file. */
    PlainFamily(String name, ResultKind kind, CodeTable<C> table, SuccessRule success, Radix radix, String texts) {
        super(name, kind, table, success, radix);
        this.texts = texts;
    }

    @Override
    protected @Nullable InputStream open(String file) {
        return file.equals(name() + "Messages.properties")
                ? new ByteArrayInputStream(texts.getBytes(StandardCharsets.UTF_8))
                : null;
    }
}
