package dev.assistantapi.contract.rooms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The modules of a Maven project, and which of them uses which, by their POMs. */
final class Modules {

    private final Map<String, Document> poms = new LinkedHashMap<>();
    private final Map<String, String> folders = new LinkedHashMap<>();
    private final String group;

    Modules(Path root) throws IOException {
        Document parent = parse(root.resolve("pom.xml"));
        group = own(parent.getDocumentElement(), "groupId");
        for (Element module : elements(parent.getElementsByTagName("module"))) {
            Document pom = parse(root.resolve(module.getTextContent()).resolve("pom.xml"));
            poms.put(module.getTextContent(), pom);
            folders.put(own(pom.getDocumentElement(), "artifactId"), module.getTextContent());
        }
    }

    /** A picture in Mermaid; a dotted arrow is a dependency of tests or of the build alone. */
    String picture() {
        StringBuilder picture = new StringBuilder("```mermaid\nflowchart BT\n");
        poms.forEach((folder, pom) -> {
            TreeSet<String> arrows = new TreeSet<>();
            for (Element dependency : elements(pom.getElementsByTagName("dependency"))) {
                String target = folders.get(own(dependency, "artifactId"));
                if (target != null && own(dependency, "groupId").equals(group)) {
                    boolean dotted = own(dependency, "scope").equals("test") || isOfAPlugin(dependency);
                    String arrow = dotted ? " -.-> " : " --> ";
                    arrows.add("    " + node(folder) + arrow + node(target) + "\n");
                }
            }
            arrows.forEach(picture::append);
        });
        return picture.append("```\n").toString();
    }

    private static boolean isOfAPlugin(Element dependency) {
        return dependency.getParentNode().getParentNode().getNodeName().equals("plugin");
    }

    private static String node(String folder) {
        return folder.contains("/") ? folder.replace('/', '.') + "[" + folder + "]" : folder;
    }

    private static String own(Element element, String name) {
        return elements(element.getChildNodes()).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .map(child -> child.getTextContent().trim())
                .orElse("");
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static Document parse(Path pom) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(pom + " is not readable", e);
        }
    }
}
