package press.apparat.manuscript;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Severity;
import press.apparat.report.Source;
import press.apparat.report.Span;

/**
 * A YAML file. Only its graph of nodes is made, never the values that they would unfold to, so that aliases cost
 * nothing.
 *
 * @param unknown how bad a key is that the press does not know
 */
record Yaml(Source source, Severity unknown, Diagnostics diagnostics) {

    /** What the file holds; nothing, and a report, where it is no YAML. */
    Optional<Value> root() {
        try {
            return new Compose(LoadSettings.builder().setLabel(source.name()).build()).composeString(source.text())
                    .map(node -> new Value(this, node));
        } catch (MarkedYamlEngineException malformed) {
            report(malformed);
        } catch (YamlEngineException malformed) {
            report(0, malformed.getMessage());
        } catch (StackOverflowError tooDeep) {
            report(0, "it is nested too deeply");
        }
        return Optional.empty();
    }

    private void report(MarkedYamlEngineException malformed) {
        Diagnostic diagnostic = malformed(malformed.getProblemMark().map(this::offset).orElse(0),
                malformed.getProblem());
        diagnostics.report(malformed.getContextMark()
                .map(mark -> diagnostic.label(character(offset(mark)), malformed.getContext())).orElse(diagnostic));
    }

    private void report(int offset, String problem) {
        diagnostics.report(malformed(offset, problem));
    }

    private Diagnostic malformed(int offset, String problem) {
        return Diagnostic.error("M050", character(offset), "this is no YAML")
                .help(String.valueOf(problem).lines().findFirst().orElse(""));
    }

    private Span character(int offset) {
        int end = Math.min(offset + 1, source.text().length());
        return source.span(Math.min(offset, end), end);
    }

    Span span(Node node) {
        int start = node.getStartMark().map(this::offset).orElse(0);
        int end = node.getEndMark().map(this::offset).orElse(start);
        String text = source.text();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return source.span(start, end);
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        String text = source.text();
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }
}
