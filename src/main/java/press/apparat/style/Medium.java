package press.apparat.style;

import com.helger.css.decl.CSSMediaQuery;
import java.util.List;

/** The press a rule is meant for (CSS Media Queries 4). A reading system is a "screen". */
enum Medium {
    BOTH, PRINT, SCREEN;

    boolean isPrinted() {
        return this != SCREEN;
    }

    boolean isShown() {
        return this != PRINT;
    }

    /** What a list of queries is meant for: a query about more than the medium is left to reading systems. */
    static Medium of(List<CSSMediaQuery> queries) {
        boolean printed = queries.stream().anyMatch(query -> !query.hasMediaExpressions() && matches(query, "print"));
        boolean shown = queries.stream().anyMatch(query -> query.hasMediaExpressions() || matches(query, "screen"));
        return !printed ? SCREEN : shown ? BOTH : PRINT;
    }

    /** A block within a block is meant for what both are meant for. */
    Medium within(Medium outer) {
        return this == BOTH ? outer : this;
    }

    private static boolean matches(CSSMediaQuery query, String medium) {
        String named = query.getMedium() == null ? "all" : query.getMedium();
        return (named.equalsIgnoreCase("all") || named.equalsIgnoreCase(medium)) != query.isNot();
    }
}
