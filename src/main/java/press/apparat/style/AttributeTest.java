package press.apparat.style;

import com.helger.css.decl.CSSSelectorAttribute;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/** A condition on an attribute's value (Selectors 4, clause 6). */
record AttributeTest(Predicate<String> value) {

    static AttributeTest of(CSSSelectorAttribute selector) {
        if (selector.getOperator() == null) {
            return new AttributeTest(value -> true);
        }
        String wanted = Term.of(selector.getAttrValue()).text();
        return new AttributeTest(switch (selector.getOperator()) {
            case EQUALS -> wanted::equals;
            case INCLUDES -> value -> Arrays.asList(value.split("\\s+")).contains(wanted);
            case DASHMATCH -> value -> isTagged(value, wanted);
            case BEGINMATCH -> value -> value.startsWith(wanted);
            case ENDMATCH -> value -> value.endsWith(wanted);
            case CONTAINSMATCH -> value -> value.contains(wanted);
        });
    }

    /** @param given the attribute's value, null where the element has no such attribute */
    boolean holds(String given) {
        return given != null && value.test(given);
    }

    /** Whether a language tag is another or begins with it ("ru-RU" and "ru"; RFC 4647, clause 3.3.1). */
    static boolean isTagged(String tag, String wanted) {
        String lower = tag.toLowerCase(Locale.ROOT);
        String prefix = wanted.toLowerCase(Locale.ROOT);
        return lower.equals(prefix) || lower.startsWith(prefix + "-");
    }
}
