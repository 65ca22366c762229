package dev.winerr.generator.header.comment;

import dev.winerr.generator.source.Span;

/** Finds the name that a definition defines. */
final class DefinedName {
    private final String text;
    private int at;

    private DefinedName(String text) {
        this.text = text;
    }

    /**
     * The identifier behind {@code #define}, or the last one before the value of a declaration or an enumerator; empty if
     * there is none.
     */
    static String of(Span definition) {
        DefinedName reader = new DefinedName(definition.text());
        return reader.text.startsWith("#") ? reader.macroName() : reader.declaredName();
    }

    private String macroName() {
        nextIdentifier();
        return nextIdentifier();
    }

    private String declaredName() {
        String name = "";
        String next = nextIdentifier();
        while (!next.isEmpty()) {
            name = next;
            next = nextIdentifier();
        }
        return name;
    }

    /** The next identifier before a value, an initialiser or an attribute; empty where none is left. */
    private String nextIdentifier() {
        while (at < text.length() && "={[;".indexOf(text.charAt(at)) < 0) {
            int start = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            if (at > start) {
                return text.substring(start, at);
            }
            at++;
        }
        return "";
    }
}
