package press.apparat.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import press.apparat.report.Diagnostic;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** Keys and values of a YAML file. It learns which keys are known as they are asked for, and reports the others. */
final class Keys {
    private final Yaml yaml;
    private final Span span;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Span> places = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();

    private Keys(Yaml yaml, Span span) {
        this.yaml = yaml;
        this.span = span;
    }

    /** The keys of a file that says nothing. */
    static Keys none(Yaml yaml) {
        return new Keys(yaml, yaml.source().span());
    }

    static Keys of(Yaml yaml, MappingNode mapping) {
        Keys keys = new Keys(yaml, yaml.span(mapping));
        mapping.getValue().forEach(keys::add);
        return keys;
    }

    private void add(NodeTuple tuple) {
        Value key = new Value(yaml, tuple.getKeyNode());
        key.text().ifPresent(name -> {
            if (values.putIfAbsent(name, new Value(yaml, tuple.getValueNode())) == null) {
                places.put(name, key.span());
            } else {
                yaml.diagnostics().report(Diagnostic.error("M054", key.span(), "\"" + name + "\" stands here twice")
                        .label(places.get(name), "the first is here"));
            }
        });
    }

    Span span() {
        return span;
    }

    /** Every key that stands here, in order; all are known from now on. */
    Map<String, Value> all() {
        known.addAll(values.keySet());
        return values;
    }

    Optional<Value> value(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    Optional<String> text(String key) {
        return value(key).flatMap(Value::text);
    }

    /** The texts of a list, or the only one. */
    List<String> texts(String key) {
        return items(key).stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The values of a list, or the only one. */
    List<Value> items(String key) {
        return value(key).map(value -> value.isList() ? value.list() : List.of(value)).orElse(List.of());
    }

    /** Reports the keys that nobody asked for. */
    void reportOthers() {
        values.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> {
            Diagnostic unknown = new Diagnostic(yaml.unknown(), "M051", places.get(key), "no key \"" + key + "\"",
                    List.of(), Nearest.help(key, known));
            yaml.diagnostics().report(unknown);
        });
    }
}
