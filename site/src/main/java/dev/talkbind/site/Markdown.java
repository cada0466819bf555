package dev.talkbind.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** One document as HTML: headings with anchors, links that lead to pages, tables that can be scrolled by the keyboard. */
final class Markdown {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    private final Document document;
    private final Links links;
    private final Slugs slugs = new Slugs();
    private final List<String> images = new ArrayList<>();

    Markdown(Document document, Links links) {
        this.document = document;
        this.links = links;
    }

    Page page(String text) {
        Node root = PARSER.parse(text);
        List<Section> sections = sections(root);
        HtmlRenderer renderer = HtmlRenderer.builder()
                .extensions(TABLES)
                .attributeProviderFactory(context -> attributes(sections))
                .build();
        return new Page(document, renderer.render(root), sections, images);
    }

    private AttributeProvider attributes(List<Section> sections) {
        return (node, tag, attributes) -> {
            if (node instanceof Heading) {
                attributes.put("id", anchor(node, sections));
            } else if (node instanceof Link link) {
                attributes.put("href", links.of(link.getDestination()));
            } else if (node instanceof Image image) {
                image(image, attributes);
            } else if (node instanceof TableBlock) {
                attributes.put("tabindex", "0");
            }
        };
    }

    private void image(Image image, Map<String, String> attributes) {
        images.add(image.getDestination());
        attributes.put("loading", "lazy");
    }

    private static String anchor(Node heading, List<Section> sections) {
        return sections.stream()
                .filter(section -> section.heading().equals(heading))
                .map(Section::anchor)
                .findFirst()
                .orElseThrow();
    }

    /** The text below each heading, up to the next. */
    private List<Section> sections(Node root) {
        List<Section> sections = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            String text = PlainText.of(node);
            if (node instanceof Heading) {
                sections.add(new Section(node, slugs.of(text), text, new StringBuilder()));
            } else if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).text().append(text).append(' ');
            }
        }
        return sections;
    }
}
