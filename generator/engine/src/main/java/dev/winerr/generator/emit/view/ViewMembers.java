package dev.winerr.generator.emit.view;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The names in a view that templates can use: the components of the record, and values derived from these. */
public final class ViewMembers {
    private static final List<String> OF_ALL_RECORDS = List.of("hashCode", "toString");

    private static final ClassValue<List<Method>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> view) {
            return members(view);
        }
    };

    private ViewMembers() {}

    /**
     * The methods of a view that have these names, the components first, in order, then the others by name.
     *
     * @param view the class of a view; other classes have none
     */
    public static List<Method> of(Class<?> view) {
        return MEMBERS.get(view);
    }

    private static List<Method> members(Class<?> view) {
        if (!view.isRecord()) {
            return List.of();
        }
        List<Method> components = Arrays.stream(view.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .toList();
        Stream<Method> derived = Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0 && !OF_ALL_RECORDS.contains(method.getName()))
                .filter(method -> !components.contains(method))
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
        return Stream.concat(components.stream(), derived).toList();
    }
}
