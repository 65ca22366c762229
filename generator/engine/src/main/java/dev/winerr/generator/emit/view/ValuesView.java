package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * One of the classes that hold constants of a family that are objects: of type HResult, NtStatus and Win32Code, or in a family
 * of several parts every code. There is one as long as the initialiser of one class can hold them; else each goes on in the
 * next, its superclass, so that people find all in the first.
 *
 * @param className its name: {@code ImapiValues}
 * @param outermost whether it is the one that people use
 * @param extended whether it goes on in a superclass
 * @param superclass the name of that; empty if it does not
 * @param codes the codes it has; values have no type where they are of kind {@code OTHER}
 */
public record ValuesView(
        String className, boolean outermost, boolean extended, String superclass, List<CodeView> codes) {}
