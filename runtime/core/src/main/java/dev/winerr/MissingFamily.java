package dev.winerr;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Stands for a family that this program has not, but whose unknown codes it was sent. */
final class MissingFamily extends CodeFamily<UnknownCode> {
    MissingFamily(String className) {
        super(className.substring(className.lastIndexOf('.') + 1), ResultKind.OTHER, CodeTable.of(new UnknownCode[0]));
    }

    @Override
    protected @Nullable InputStream open(String file) {
        return null;
    }
}
