package press.apparat.manuscript;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import press.apparat.report.Diagnostic;
import press.apparat.report.Span;

/** A value in a YAML file, with its place. Asked for what it is not, it reports so and gives nothing. */
record Value(Yaml yaml, Node node) {
    Span span() {
        return yaml.span(node);
    }

    boolean isText() {
        return node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    Optional<String> text() {
        return isText() ? Optional.of(((ScalarNode) node).getValue().strip()) : wrong("a text");
    }

    List<Value> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new Value(yaml, item)).toList();
        }
        wrong("a list");
        return List.of();
    }

    Optional<Keys> keys() {
        return node instanceof MappingNode mapping ? Optional.of(Keys.of(yaml, mapping)) : wrong("keys with values");
    }

    private <T> Optional<T> wrong(String wanted) {
        String found = switch (node.getNodeType()) {
            case SEQUENCE -> "a list";
            case MAPPING -> "keys with values";
            case SCALAR -> isText() ? "a text" : "nothing";
            default -> "something else";
        };
        error("M053", "the press wants " + wanted + " here, not " + found);
        return Optional.empty();
    }

    /** Reports that what stands here stood somewhere before. */
    void again(String message, Span before) {
        yaml.diagnostics().report(Diagnostic.error("M056", span(), message).label(before, "the first is here"));
    }

    void error(String code, String message) {
        yaml.diagnostics().report(Diagnostic.error(code, span(), message));
    }

    void error(String code, String message, String help) {
        yaml.diagnostics().report(Diagnostic.error(code, span(), message).help(help));
    }
}
