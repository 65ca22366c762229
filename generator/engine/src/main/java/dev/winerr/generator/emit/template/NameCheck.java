package dev.winerr.generator.emit.template;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import dev.winerr.generator.emit.view.ViewMembers;
import dev.winerr.generator.text.RichText;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks before rendering that every name in a template exists in its view and that inserted names are values, even in
 * parts of the template that are not rendered.
 */
final class NameCheck {
    /**
     * An error in a tag.
     *
     * @param kind the kind of error
     * @param arguments the arguments of the kind's message and advice
     */
    record Fault(Tag tag, TemplateDiagnostic kind, List<String> arguments) {}

    /** The type of a name: a single value or a list. */
    private record NameType(Class<?> type, boolean isList) {}

    private NameCheck() {}

    /** The first tag that cannot be rendered with these views, the innermost view last. */
    static Optional<Fault> firstFault(Mustache template, List<Record> views) {
        List<Class<?>> scopes = new ArrayList<>();
        views.forEach(view -> scopes.add(0, view.getClass()));
        return check(template.getCodes(), scopes, 0);
    }

    private static Optional<Fault> check(Code[] codes, List<Class<?>> scopes, int depth) {
        for (Code code : codes == null ? new Code[0] : codes) {
            Optional<Fault> fault =
                    code instanceof Tag tag ? check(tag, code, scopes, depth) : check(code.getCodes(), scopes, depth);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> check(Tag tag, Code code, List<Class<?>> scopes, int depth) {
        Optional<NameType> type = resolve(tag.getName(), scopes);
        if (type.isEmpty()) {
            String known = String.join(", ", names(scopes));
            return Optional.of(new Fault(tag, TemplateDiagnostic.UNKNOWN_NAME, List.of(tag.getName(), known)));
        }
        if (!(tag instanceof Tag.Section)) {
            return notAValue(tag, type.get());
        }
        // Partials contain sections too, which the parser does not count.
        return depth == SectionNesting.DEEPEST
                ? Optional.of(
                        new Fault(tag, TemplateDiagnostic.UNPARSABLE, List.of(SectionNesting.message("sections"))))
                : check(code.getCodes(), within(type.get().type(), scopes), depth + 1);
    }

    /** A list or a view would be rendered by its {@code toString()}, which is not meant for output. */
    private static Optional<Fault> notAValue(Tag tag, NameType type) {
        String name = tag.getName();
        if (type.isList()) {
            String advice = "repeat what is between '{{#" + name + "}}' and '{{/" + name + "}}'";
            return Optional.of(new Fault(tag, TemplateDiagnostic.NOT_A_VALUE, List.of(name, "a list", advice)));
        }
        if (isView(type.type())) {
            String advice = "insert one of its names: " + String.join(", ", names(List.of(type.type())));
            return Optional.of(new Fault(tag, TemplateDiagnostic.NOT_A_VALUE, List.of(name, "a record", advice)));
        }
        return Optional.empty();
    }

    private static List<Class<?>> within(Class<?> type, List<Class<?>> scopes) {
        return Stream.concat(Stream.<Class<?>>of(type), scopes.stream()).toList();
    }

    private static Optional<NameType> resolve(String name, List<Class<?>> scopes) {
        if (name.equals(".")) {
            return Optional.of(new NameType(scopes.get(0), false));
        }
        for (Class<?> scope : scopes) {
            Optional<NameType> type = Optional.of(new NameType(scope, false));
            for (String part : name.split("\\.", -1)) {
                type = type.filter(owner -> !owner.isList()).flatMap(owner -> member(owner.type(), part));
            }
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private static Optional<NameType> member(Class<?> owner, String name) {
        return members(owner)
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .map(NameCheck::type);
    }

    private static Stream<Method> members(Class<?> owner) {
        return isView(owner) ? ViewMembers.of(owner).stream() : Stream.empty();
    }

    /** Rich text is a value, although it consists of parts. */
    private static boolean isView(Class<?> type) {
        return type.isRecord() && type != RichText.class;
    }

    private static NameType type(Method method) {
        Type type = method.getGenericReturnType();
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? new NameType(element, true)
                : new NameType(method.getReturnType(), false);
    }

    private static List<String> names(List<Class<?>> scopes) {
        return scopes.stream()
                .flatMap(scope -> members(scope).map(Method::getName).sorted())
                .distinct()
                .toList();
    }
}
