package dev.winerr.generator.docs.markup;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders Markdown to HTML, and records from which characters of the page the HTML was generated. */
final class MarkdownHtml {
    /** Far above what people write, and far below what the renderer's recursion supports. */
    private static final int DEEPEST = 64;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private MarkdownHtml() {}

    /**
     * Renders a text.
     *
     * @param markdown the text
     * @param offset its offset in the page
     * @param map receives the record
     */
    static String render(String markdown, int offset, OffsetMap map) {
        StringBuilder html = new StringBuilder(markdown.length() + markdown.length() / 4);
        Node document = PARSER.parse(DocfxMarkers.blanked(markdown));
        HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .nodeRendererFactory(context -> new Tracker(context, html, offset, map))
                .build()
                .render(document, html);
        return html.toString();
    }

    /** Renders like CommonMark, and records where leaf nodes come from. */
    private static final class Tracker extends CoreHtmlNodeRenderer {
        private final StringBuilder html;
        private final int offset;
        private final OffsetMap map;

        Tracker(HtmlNodeRendererContext context, StringBuilder html, int offset, OffsetMap map) {
            super(context);
            this.html = html;
            this.offset = offset;
            this.map = map;
        }

        @Override
        public void visit(Text text) {
            int start = html.length();
            super.visit(text);
            note(start, text);
        }

        @Override
        public void visit(Code code) {
            int start = html.length();
            super.visit(code);
            note(start, code);
        }

        @Override
        public void visit(HtmlInline inline) {
            int start = html.length();
            super.visit(inline);
            note(start, inline);
        }

        @Override
        public void visit(HtmlBlock block) {
            context.getWriter().line();
            List<SourceSpan> spans = block.getSourceSpans();
            int line = 0;
            for (String text : block.getLiteral().split("\n", -1)) {
                int start = html.length();
                context.getWriter().raw(text);
                if (line < spans.size()) {
                    note(start, spans.get(line));
                }
                context.getWriter().line();
                line++;
            }
        }

        @Override
        public void visit(FencedCodeBlock block) {
            int start = html.length();
            super.visit(block);
            List<SourceSpan> spans = block.getSourceSpans();
            noteLines(start, spans.subList(Math.min(1, spans.size()), spans.size())); // without the fence
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            int start = html.length();
            super.visit(block);
            noteLines(start, block.getSourceSpans());
        }

        /** Blank lines have no spans. */
        private void noteLines(int start, List<SourceSpan> lines) {
            int from = html.indexOf(">", html.indexOf("<code", start)) + 1;
            int to = html.indexOf("</code", from);
            for (SourceSpan line : lines) {
                while (line.getLength() > 0 && from < to && html.charAt(from) == '\n') {
                    from++;
                }
                int end = html.indexOf("\n", from);
                if (line.getLength() > 0 && from < to && end >= 0) {
                    map.add(from, end - from, offset + line.getInputIndex(), line.getLength());
                    from = end + 1;
                }
            }
        }

        private void note(int start, Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty()) {
                note(start, spans.get(0));
            }
        }

        private void note(int start, SourceSpan span) {
            map.add(start, html.length() - start, offset + span.getInputIndex(), span.getLength());
        }
    }
}
