package dev.winerr.generator.docs.markup;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * DocFX's extensions of Markdown, from which Microsoft's pages are generated: included files, {@code
 * [!INCLUDE[product](path)]}, styles, {@code [!div class="x"]}, images, {@code :::image source="x":::}, the start and
 * end of a {@code ::: zone}, cross references, {@code <xref:Acme.Start>}, and footnote marks, {@code [^1]}. The
 * included content is not in the page. Alerts, {@code [!NOTE]}, are kept, and shown as a title if they start a line.
 */
final class DocfxMarkers {
    private static final Pattern MARK = Pattern.compile(
            "\\[\\^\\d{1,2}](?!:)|\\[!(?:UICONTROL|DNL)\\h+(?=[^\\[\\]\\n]*])|(?<=\\[!(?:UICONTROL|DNL)\\h[^\\[\\]\\n]{1,99})]"
                    + "|\\h?\\[![A-Za-z][\\w-]*\\h*\\[[^\\[\\]\\n]*]\\h*\\([^()\\n]*\\)\\h*]|\\[!(?:div|VIDEO|Video|video|NOTE|TIP)\\h[^\\[\\]\\n]*]"
                    + "|:::[A-Za-z][^\\n]*?:::|(?m:^:::.*$)|<xref:(?=[\\w.*%]+>)|(?<=<xref:[\\w.*%]{1,99})>");

    private DocfxMarkers() {}

    /** The text with markup replaced by invisible characters, one for one, so that offsets are kept. */
    static String blanked(String markdown) {
        boolean marked = markdown.contains("[!")
                || markdown.contains("[^")
                || markdown.contains(":::")
                || markdown.contains("<xref:");
        return marked
                ? MARK.matcher(markdown)
                        .replaceAll((MatchResult mark) ->
                                "\u200B".repeat(mark.group().length()))
                : markdown;
    }
}
