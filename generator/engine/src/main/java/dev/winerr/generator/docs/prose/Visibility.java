package dev.winerr.generator.docs.prose;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Recognises elements that browsers do not show. */
final class Visibility {
    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "svg",
            "math",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "head",
            "title",
            "form",
            "input",
            "audio",
            "video",
            "canvas",
            "nav");

    private Visibility() {}

    static boolean isHidden(Element element) {
        return HIDDEN.contains(element.normalName()) || (element.attributesSize() > 0 && isHiddenBy(element));
    }

    /** Whether an attribute hides the element; most elements have none. */
    private static boolean isHiddenBy(Element element) {
        return element.hasAttr("hidden")
                || element.hasClass("visually-hidden")
                || element.hasClass("headerlink")
                || element.hasClass("permalink")
                || (element.nameIs("em") && element.hasClass("property"))
                || isOriginal(element)
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
    }

    /** Microsoft's translated pages contain each sentence of the original next to its translation, shown on demand. */
    static boolean isOriginal(Element element) {
        return element.attributesSize() > 0 && element.hasClass("sxs-lookup");
    }
}
