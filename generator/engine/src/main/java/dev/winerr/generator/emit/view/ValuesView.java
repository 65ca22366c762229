package dev.winerr.generator.emit.view;

import java.util.List;

/**
 * One of the classes that hold a family's constants of type HResult, NtStatus and Win32Code. There is one as long as the
 * initialiser of one class can hold them; else each goes on in the next, its superclass, so that people find all in the
 * first.
 *
 * @param className its name: {@code ImapiValues}
 * @param outermost whether it is the one that people use
 * @param extended whether it goes on in a superclass
 * @param superclass the name of that; empty if it does not
 * @param codes the codes it has, without those of kind {@code OTHER}
 */
public record ValuesView(
        String className, boolean outermost, boolean extended, String superclass, List<CodeView> codes) {}
