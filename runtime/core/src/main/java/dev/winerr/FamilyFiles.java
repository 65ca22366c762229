package dev.winerr;

import dev.winerr.message.MessageBundle;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The resource files of a family. A class, because the first lambda of a JVM costs more than reading the files. */
final class FamilyFiles implements MessageBundle.Source {
    private final CodeFamily<?> family;

    FamilyFiles(CodeFamily<?> family) {
        this.family = family;
    }

    @Override
    public @Nullable InputStream open(String file) {
        return family.open(file);
    }
}
