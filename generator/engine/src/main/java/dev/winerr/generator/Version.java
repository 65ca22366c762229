package dev.winerr.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The generator's name in generated files. */
public final class Version {
    /** Name and version, {@code winerr 0.1.0}. */
    public static final String NAME = "winerr " + number();

    private Version() {}

    private static String number() {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is incomplete", e);
        }
    }
}
