package dev.winerr.generator.proof.files;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path that does what another does, and belongs to another file system. */
final class Wrapped implements InvocationHandler {
    private final FileSystem system;
    private final Path path;

    private Wrapped(FileSystem system, Path path) {
        this.system = system;
        this.path = path;
    }

    /** A path of a file system that does what this one does. */
    static Path of(FileSystem system, Path path) {
        return (Path) Proxy.newProxyInstance(
                Wrapped.class.getClassLoader(), new Class<?>[] {Path.class}, new Wrapped(system, path));
    }

    /** What a path wraps; itself if it wraps none. */
    static Path unwrapped(Path path) {
        return unwrapped((Object) path) instanceof Path inner ? inner : path;
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return value != null
                        && Proxy.isProxyClass(value.getClass())
                        && Proxy.getInvocationHandler(value) instanceof Wrapped wrapped
                ? wrapped.path
                : value;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return system;
        }
        List<@Nullable Object> given = new ArrayList<>();
        if (arguments != null) {
            for (Object argument : arguments) {
                given.add(unwrapped(argument));
            }
        }
        try {
            return wrap(method.invoke(path, given.toArray()));
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private @Nullable Object wrap(@Nullable Object result) {
        if (result instanceof Path found) {
            return of(system, found);
        } else if (result instanceof Iterator<?> found) {
            List<Object> paths = new ArrayList<>();
            found.forEachRemaining(part -> paths.add(of(system, (Path) part)));
            return paths.iterator();
        }
        return result;
    }
}
