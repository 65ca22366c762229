package dev.winerr.generator.javaconst;

import dev.winerr.generator.source.Span;
import java.util.Optional;

/**
 * An integer constant of a Java class, interface or enum.
 *
 * @param type the type that declares it, such as {@code com.sun.jna.platform.win32.WinError}; nested types with a dot
 * @param name its name
 * @param width how its type represents it
 * @param value its value, as Java has it in its type
 * @param span its name where it is declared; the start of the file for a class file
 * @param literal the literal that is its whole initialiser, with its sign, where it has one
 */
public record JavaConstant(
        String type, String name, IntegralType width, long value, Span span, Optional<Span> literal) {

    /** The simple name of the type and the name, such as {@code WinError.E_FAIL}. */
    public String qualifiedName() {
        return type.substring(type.lastIndexOf('.') + 1) + "." + name;
    }

    /**
     * Whether it stands for a constant of C: whether the bits that its type has room for are the same, and those that it
     * has no room for are only the sign or zeros.
     *
     * @param constant the value in C, sign- or zero-extended to 64 bits
     */
    public boolean represents(long constant) {
        return width.fits(constant) && width.cut(constant) == width.cut(value);
    }
}
