package dev.assistantapi.contract.document;

import java.math.BigInteger;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads YAML 1.2 text, core schema, with anchors, aliases and merge keys. */
final class YamlText {

    private static final Set<String> NOT_FINITE = Set.of(".inf", "-.inf", "+.inf", ".nan");

    private final CoreSchema schema = new CoreSchema();
    private final TreeBuilder tree;

    private YamlText(TreeBuilder tree) {
        this.tree = tree;
    }

    static Document read(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setUseMarks(true)
                .build();
        TreeBuilder tree = new TreeBuilder(name);
        YamlText yaml = new YamlText(tree);
        try {
            Parser events = new ParserImpl(settings, new StreamReader(settings, text));
            while (events.hasNext()) {
                yaml.accept(events.next());
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new UnusableDocumentException(name, line, "this is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new UnusableDocumentException(name, 0, "this is no YAML: " + e.getMessage());
        }
        return tree.document();
    }

    private void accept(Event event) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            node.getAnchor().ifPresent(anchor -> tree.anchor(anchor.getValue()));
        }
        switch (event.getEventId()) {
            case DocumentStart -> tree.startDocument(line);
            case MappingStart -> tree.startObject(line);
            case SequenceStart -> tree.startArray(line);
            case MappingEnd, SequenceEnd -> tree.end();
            case Alias -> tree.alias(((AliasEvent) event).getAlias().getValue(), line);
            case Scalar -> scalar((ScalarEvent) event, line);
            default -> {} // stream start and end, document end, comments
        }
    }

    private void scalar(ScalarEvent event, int line) {
        String text = event.getValue();
        if (tree.expectsName()) {
            if (text.equals("<<") && event.isPlain()) {
                tree.mergeKey(line);
            } else {
                tree.name(text, line);
            }
            return;
        }
        Tag tag = event.getTag()
                .map(Tag::new)
                .orElseGet(() -> event.isPlain() ? schema.getScalarResolver().resolve(text, true) : Tag.STR);
        if (tag.equals(Tag.INT)) {
            integer(text, line);
        } else if (tag.equals(Tag.FLOAT) && !NOT_FINITE.contains(text.toLowerCase(java.util.Locale.ROOT))) {
            tree.number(text, line);
        } else {
            tree.value(value(tag, text), line);
        }
    }

    private static JsonNode value(Tag tag, String text) {
        if (tag.equals(Tag.NULL)) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JsonNodeFactory.instance.booleanNode(text.equalsIgnoreCase("true"));
        }
        return JsonNodeFactory.instance.stringNode(text);
    }

    private void integer(String text, int line) {
        int radix = text.startsWith("0x") ? 16 : text.startsWith("0o") ? 8 : 10;
        if (radix == 10 || text.length() > Limits.NUMBER_CHARACTERS) {
            tree.number(text, line);
        } else {
            tree.number(new BigInteger(text.substring(2), radix).toString(), line);
        }
    }
}
