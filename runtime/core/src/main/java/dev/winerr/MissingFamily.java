package dev.winerr;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The placeholder for a family that this program does not have but whose unknown codes it received. */
final class MissingFamily extends CodeFamily<UnknownCode> {
    MissingFamily(String className) {
        super(className.substring(className.lastIndexOf('.') + 1), ResultKind.OTHER, CodeTable.of(new UnknownCode[0]));
    }

    @Override
    protected @Nullable InputStream open(String file) {
        return null;
    }
}
