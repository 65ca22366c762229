package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * One of the classes with a family's constants that are objects: of type HResult, NtStatus and Win32Code or, in a
 * family of several parts, all codes. There is one if a single static initialiser can hold them; otherwise each
 * inherits the rest from its superclass, so that the first class has all.
 *
 * @param className its name: {@code ImapiValues}
 * @param outermost whether it is the class that people use
 * @param extended whether it has such a superclass
 * @param superclass the name of the superclass; empty if there is none
 * @param codes its codes; those of kind {@code OTHER} have no value type
 */
public record ValuesView(
        String className, boolean outermost, boolean extended, String superclass, List<CodeView> codes) {}
