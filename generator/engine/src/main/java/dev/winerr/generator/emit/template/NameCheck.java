package dev.winerr.generator.emit.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks before rendering that every name in a template exists in the view it will be looked up in, also where no row
 * happens to use it.
 */
final class NameCheck {
    /** A tag whose name no view in scope has. */
    record UnknownName(Tag tag, List<String> known) {}

    private NameCheck() {}

    /** The first unknown name of a template that is rendered with these views, innermost last. */
    static Optional<UnknownName> firstUnknown(Mustache template, List<Record> views) {
        List<Class<?>> scopes = new ArrayList<>();
        views.forEach(view -> scopes.add(0, view.getClass()));
        return check(template.getCodes(), scopes);
    }

    private static Optional<UnknownName> check(Code[] codes, List<Class<?>> scopes) {
        if (codes == null) {
            return Optional.empty();
        }
        return Arrays.stream(codes)
                .map(code -> check(code, scopes))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<UnknownName> check(Code code, List<Class<?>> scopes) {
        if (!(code instanceof Tag tag)) {
            return check(code.getCodes(), scopes);
        }
        Optional<Class<?>> found = resolve(tag.getName(), scopes);
        if (found.isEmpty()) {
            return Optional.of(new UnknownName(tag, names(scopes)));
        }
        return tag instanceof Tag.Section ? check(code.getCodes(), within(found.get(), scopes)) : Optional.empty();
    }

    private static List<Class<?>> within(Class<?> type, List<Class<?>> scopes) {
        return Stream.concat(Stream.<Class<?>>of(type), scopes.stream()).toList();
    }

    private static Optional<Class<?>> resolve(String name, List<Class<?>> scopes) {
        if (name.equals(".")) {
            return Optional.of(scopes.get(0));
        }
        for (Class<?> scope : scopes) {
            Optional<Class<?>> type = Optional.of(scope);
            for (String part : name.split("\\.", -1)) {
                type = type.flatMap(owner -> member(owner, part));
            }
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private static Optional<Class<?>> member(Class<?> owner, String name) {
        return members(owner)
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .map(NameCheck::elementType);
    }

    private static Stream<Method> members(Class<?> owner) {
        return Arrays.stream(owner.isRecord() ? owner.getDeclaredMethods() : new Method[0])
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !List.of("toString", "hashCode").contains(method.getName()));
    }

    private static Class<?> elementType(Method method) {
        Type type = method.getGenericReturnType();
        if (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element) {
            return element;
        }
        return method.getReturnType();
    }

    private static List<String> names(List<Class<?>> scopes) {
        return scopes.stream()
                .flatMap(scope -> members(scope).map(Method::getName).sorted())
                .distinct()
                .toList();
    }
}
