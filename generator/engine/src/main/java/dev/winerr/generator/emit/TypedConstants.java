package dev.winerr.generator.emit;

import dev.winerr.ResultKind;
import dev.winerr.generator.catalog.Catalog;
import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.emit.java.Limits;
import dev.winerr.generator.emit.view.ValueTypeView;
import dev.winerr.generator.emit.view.ValuesView;
import java.util.ArrayList;
import java.util.List;

/** The constants of a family whose types are HResult, NtStatus and Win32Code. */
final class TypedConstants {
    private final String className;
    private final CodeViews codeViews;
    private final List<Code> codes;

    TypedConstants(Catalog catalog, FamilyOptions options, CodeViews codeViews) {
        this.className = options.name().simpleName() + "Values";
        this.codeViews = codeViews;
        this.codes = catalog.codes().stream()
                .filter(code -> options.typedConstants() && code.kind() != ResultKind.OTHER)
                .toList();
    }

    /** The types that occur, sorted. */
    List<ValueTypeView> types() {
        return codes.stream()
                .map(code -> CodeViews.valueType(code.kind()))
                .distinct()
                .sorted()
                .map(ValueTypeView::new)
                .toList();
    }

    /** The classes that hold them, the one that people use first, the others its superclasses. */
    List<ValuesView> classes() {
        List<ValuesView> classes = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += Limits.OBJECTS) {
            int to = Math.min(codes.size(), from + Limits.OBJECTS);
            boolean extended = to < codes.size();
            classes.add(new ValuesView(
                    nameOf(classes.size()),
                    from == 0,
                    extended,
                    extended ? nameOf(classes.size() + 1) : "",
                    codeViews.of(codes.subList(from, to))));
        }
        return classes;
    }

    private String nameOf(int index) {
        return index == 0 ? className : className + "Part" + (index + 1);
    }
}
