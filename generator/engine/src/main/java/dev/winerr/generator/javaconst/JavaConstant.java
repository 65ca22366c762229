package dev.winerr.generator.javaconst;

import dev.winerr.generator.source.Span;
import java.util.Optional;

/**
 * An integer constant of a Java class, interface or enum.
 *
 * @param type the type that declares it, such as {@code com.sun.jna.platform.win32.WinError}; nested types with a dot
 * @param name its name
 * @param width its type
 * @param value its value in Java
 * @param span the position of its name in the declaration; the start of the file for a class file
 * @param literal its initialiser, if that is a literal, possibly with a sign
 */
public record JavaConstant(
        String type, String name, IntegralType width, long value, Span span, Optional<Span> literal) {

    /** The simple name of the type and the name, such as {@code WinError.E_FAIL}. */
    public String qualifiedName() {
        return type.substring(type.lastIndexOf('.') + 1) + "." + name;
    }

    /**
     * Whether it represents a constant of C: whether the bits that fit in its type are equal, and the others are only
     * sign bits or zeros.
     *
     * @param constant the value in C, sign- or zero-extended to 64 bits
     */
    public boolean represents(long constant) {
        return width.fits(constant) && width.narrow(constant) == width.narrow(value);
    }
}
