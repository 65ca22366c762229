package dev.winerr.generator.emit.template;

import com.github.mustachejava.MustacheException;
import dev.winerr.generator.emit.view.ViewMembers;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
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
    private record Known(Class<?> view, MethodHandle... readers) {}

    ViewName(String name) {
        this.parts = List.of(name.split("\\.", -1));
    }

    /** The value in the innermost view that has the name, or null if none has. */
    @Nullable Object get(List<Object> views) {
        for (int i = views.size() - 1; i >= 0; i--) {
            Object view = views.get(i);
            MethodHandle[] readers = known(view.getClass()).readers;
            if (readers.length > 0) {
                return read(view, readers);
            }
        }
        return null;
    }

    private static @Nullable Object read(Object view, MethodHandle[] readers) {
        Object value = view;
        for (int i = 0; i < readers.length && value != null; i++) {
            try {
                value = (Object) readers[i].invokeExact(value);
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

    private MethodHandle[] readers(Class<?> view) {
        MethodHandle[] readers = new MethodHandle[parts.size()];
        Class<?> owner = view;
        for (int i = 0; i < readers.length; i++) {
            Method method = member(owner, parts.get(i));
            if (method == null) {
                return new MethodHandle[0];
            }
            readers[i] = reader(method);
            owner = method.getReturnType();
        }
        return readers;
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
