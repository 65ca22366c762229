package dev.winerr.generator.emit;

import dev.winerr.ResultKind;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.emit.java.Limits;
import dev.winerr.generator.emit.view.ValueTypeView;
import dev.winerr.generator.emit.view.ValuesView;
import java.util.List;

/**
 * A family's constants of type HResult, NtStatus and Win32Code.
 *
 * @param className the name of their class
 * @param codes the codes that have such a constant
 */
record TypedConstants(String className, List<Code> codes, CodeViews codeViews) {
    static TypedConstants of(Catalog catalog, FamilyOptions options, CodeViews codeViews) {
        List<Code> codes = catalog.codes().stream()
                .filter(code -> options.typedConstants() && code.kind() != ResultKind.OTHER)
                .toList();
        return new TypedConstants(options.name().simpleName() + "Values", codes, codeViews);
    }

    /** The types used, sorted. */
    List<ValueTypeView> types() {
        return codes.stream()
                .map(code -> CodeViews.valueType(code.kind()))
                .distinct()
                .sorted()
                .map(ValueTypeView::new)
                .toList();
    }

    /** The classes that contain them. */
    List<ValuesView> classes() {
        return new ConstantClasses(className, Limits.OBJECTS, codeViews).of(codes);
    }
}
