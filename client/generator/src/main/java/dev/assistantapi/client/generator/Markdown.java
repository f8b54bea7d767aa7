package dev.assistantapi.client.generator;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Descriptions of a contract, which are CommonMark, as the HTML that Javadoc takes. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            // Javadoc knows no rel.
            .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.remove("rel"))
            .nodeRendererFactory(OutsideJavadoc::new)
            .build();

    private Markdown() {}

    /**
     * The text of a Javadoc comment.
     *
     * @param indent of the comment; each line but the first begins with it and an asterisk
     */
    static String javadoc(String markdown, String indent) {
        String html = RENDERER.render(PARSER.parse(markdown)).strip();
        if (html.startsWith("<p>")) {
            html = html.substring("<p>".length()).replaceFirst("</p>", "");
        }
        return JavaText.javadoc(html.replace("<br />", "<br>"))
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n" + indent + " * "));
    }

    /** What the checks of Javadoc refuse: headings out of order, images without a text, rules. */
    private static final class OutsideJavadoc implements NodeRenderer {

        private final HtmlNodeRendererContext context;

        OutsideJavadoc(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Image.class, ThematicBreak.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Heading) {
                context.getWriter().line();
                context.getWriter().tag("p");
                context.getWriter().tag("strong");
                children(node);
                context.getWriter().tag("/strong");
                context.getWriter().tag("/p");
                context.getWriter().line();
            } else if (node instanceof Image image) {
                context.getWriter().tag("a", Map.of("href", context.encodeUrl(image.getDestination())));
                children(node);
                context.getWriter().tag("/a");
            }
        }

        private void children(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
