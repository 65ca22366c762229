package dev.winerr.generator.emit.template;

import com.github.mustachejava.MustacheException;
import dev.winerr.generator.emit.view.ViewMembers;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in a tag, looked up in views from the innermost to the outermost, by the rules by which {@link NameCheck} has
 * checked it. Each name remembers how it is read from each class of views, because it is read thousands of times.
 */
final class ViewName {
    private static final MethodType READER = MethodType.methodType(Object.class, Object.class);

    private final List<String> parts;
    /** Replaced when a class is added, so that several templates can be rendered at a time. */
    private volatile Known[] known = {};

    /** How to read the name from a class of views, part by part; without readers if the class does not have it. */
    private record Known(Class<?> view, List<MethodHandle> readers) {}

    ViewName(String name) {
        this.parts = List.of(name.split("\\.", -1));
    }

    /** The value in the innermost view that has the name, or null if none has. */
    @Nullable
    Object get(List<Object> views) {
        for (int i = views.size() - 1; i >= 0; i--) {
            Object view = views.get(i);
            List<MethodHandle> readers = known(view.getClass()).readers;
            if (!readers.isEmpty()) {
                return read(view, readers);
            }
        }
        return null;
    }

    private static @Nullable Object read(Object view, List<MethodHandle> readers) {
        Object value = view;
        for (int i = 0; i < readers.size() && value != null; i++) {
            try {
                value = (Object) readers.get(i).invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new MustacheException(e.getMessage(), e);
            }
        }
        return value;
    }

    private Known known(Class<?> view) {
        for (Known one : known) {
            if (one.view == view) {
                return one;
            }
        }
        Known added = new Known(view, readers(view));
        Known[] more = Arrays.copyOf(known, known.length + 1);
        more[more.length - 1] = added;
        known = more;
        return added;
    }

    private List<MethodHandle> readers(Class<?> view) {
        List<MethodHandle> readers = new ArrayList<>();
        Class<?> owner = view;
        for (String part : parts) {
            Method method = member(owner, part);
            if (method == null) {
                return List.of();
            }
            readers.add(reader(method));
            owner = method.getReturnType();
        }
        return List.copyOf(readers);
    }

    private static @Nullable Method member(Class<?> owner, String name) {
        for (Method method : ViewMembers.of(owner)) {
            if (method.getName().equals(name)) {
                return method;
            }
        }
        return null;
    }

    private static MethodHandle reader(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method).asType(READER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("views are public", e);
        }
    }
}
