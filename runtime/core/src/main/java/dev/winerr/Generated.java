package dev.winerr;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks classes that winerr generated. Retained in class files, so that tools which work on those, such as JaCoCo, can
 * ignore the classes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {
    /** Returns the name and version of the generator. */
    String value();
}
