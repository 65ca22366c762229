package dev.winerr.generator.docs.markup;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The marks with which DocFX, which makes Microsoft's pages of their Markdown, includes other files and styles:
 * {@code [!INCLUDE[product](path)]}, {@code [!div class="x"]}, {@code :::image source="x":::}, the start and the end of a
 * {@code ::: zone}, and what marks a link to an interface, {@code <xref:Acme.Start>}. What they stand for is not on the page. The marks of alerts,
 * {@code [!NOTE]}, are shown as a title where they start a line, and stay.
 */
final class DocfxMarkers {
    private static final Pattern MARK = Pattern.compile(
            "\\h?\\[![A-Za-z][\\w-]*\\h*\\[[^\\[\\]\\n]*]\\h*\\([^()\\n]*\\)\\h*]|\\[!(?:div|VIDEO|Video|video|NOTE|TIP)\\h[^\\[\\]\\n]*]"
                    + "|:::[A-Za-z][^\\n]*?:::|(?m:^:::.*$)|<xref:(?=[\\w.*%]+>)|(?<=<xref:[\\w.*%]{1,99})>");

    private DocfxMarkers() {}

    /** The text with invisible characters in the place of marks, one for one, so that offsets stay. */
    static String blanked(String markdown) {
        return markdown.contains("[!") || markdown.contains(":::") || markdown.contains("<xref:")
                ? MARK.matcher(markdown)
                        .replaceAll((MatchResult mark) ->
                                "\u200B".repeat(mark.group().length()))
                : markdown;
    }
}
