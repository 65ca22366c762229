package dev.winerr.generator.emit;

import dev.winerr.generator.catalog.Code;
import dev.winerr.generator.emit.view.ValuesView;
import java.util.ArrayList;
import java.util.List;

/** Distributes constants that are objects over as many classes as needed, each the superclass of the previous one. */
final class ConstantClasses {
    private final String className;
    private final int most;
    private final CodeViews codeViews;

    /**
     * Creates a builder of classes.
     *
     * @param className the name of the class that people use
     * @param most the maximum number of constants per class
     */
    ConstantClasses(String className, int most, CodeViews codeViews) {
        this.className = className;
        this.most = most;
        this.codeViews = codeViews;
    }

    /** The classes: first the one that people use, then its superclasses. */
    List<ValuesView> of(List<Code> codes) {
        List<ValuesView> classes = new ArrayList<>();
        for (int from = 0; from < codes.size(); from += most) {
            int to = Math.min(codes.size(), from + most);
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
