package press.apparat.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** JSON (RFC 8259), laid out to be read by people too: a member a line, what has no members in it on one line. */
final class Json {
    private static final int DECIMALS = 4;

    private final StringBuilder out = new StringBuilder();
    private String indent = "";

    /** What writes a value. */
    @FunctionalInterface
    interface Value {
        void write(Json json);
    }

    static String of(Value value) {
        Json json = new Json();
        value.write(json);
        return json.out.append('\n').toString();
    }

    /** A number to four decimals, without those that are 0: the same in every locale and on every machine. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(value * 10_000), DECIMALS).stripTrailingZeros();
        return rounded.toPlainString();
    }

    static Value number(long value) {
        return json -> json.out.append(value);
    }

    static Value decimal(double value) {
        return json -> json.out.append(number(value));
    }

    static Value text(String text) {
        return json -> json.quoted(text);
    }

    /** Members in the map's order, each on a line of its own. */
    static Value members(Map<String, Value> members) {
        return json -> json.lines('{', '}', members.entrySet().stream().map(Json::member).toList());
    }

    /** Members on one line. */
    static Value row(Map<String, Value> members) {
        return json -> {
            String separator = "{";
            for (Map.Entry<String, Value> member : members.entrySet()) {
                json.out.append(separator);
                member(member).write(json);
                separator = ", ";
            }
            json.out.append(members.isEmpty() ? "{}" : "}");
        };
    }

    static Value list(List<Value> values) {
        return json -> json.lines('[', ']', values);
    }

    private static Value member(Map.Entry<String, Value> member) {
        return json -> {
            json.quoted(member.getKey());
            json.out.append(": ");
            member.getValue().write(json);
        };
    }

    private void lines(char open, char close, List<Value> values) {
        out.append(open);
        String outer = indent;
        indent = outer + "  ";
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append(indent);
            values.get(i).write(this);
        }
        indent = outer;
        out.append(values.isEmpty() ? "" : "\n" + indent).append(close);
    }

    private void quoted(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        out.append('"');
    }
}
