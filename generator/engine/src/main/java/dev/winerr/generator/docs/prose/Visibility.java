package dev.winerr.generator.docs.prose;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements are invisible. */
final class Visibility {
    private static final Set<String> SILENT = Set.of(
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
        return SILENT.contains(element.normalName()) || (element.attributesSize() > 0 && isHiddenBy(element));
    }

    /** Whether an attribute says so; most elements have none. */
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
