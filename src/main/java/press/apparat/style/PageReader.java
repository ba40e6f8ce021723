package press.apparat.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.ICSSPageRuleMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code @page} rules. */
record PageReader(Places places, DeclarationReader declarations, Remarks remarks) {
    private static final Pattern SELECTOR = Pattern.compile("([\\w-]*)((?::(?:first|blank|left|right))*)");

    /** A rule for each of its selectors, which wants only its order. */
    List<IntFunction<PageRule>> read(CSSPageRule rule, Medium medium) {
        List<ICSSPageRuleMember> members = rule.getAllMembers();
        List<Declaration> own = declarations.read(of(members, CSSDeclaration.class).toList(), medium, true);
        Map<String, List<Declaration>> boxes = new TreeMap<>();
        of(members, CSSPageMarginBlock.class).forEach(box -> box(box, boxes, medium));
        return selectors(rule).map(selector -> rule(selector, own, boxes)).filter(one -> medium.isPrinted()).toList();
    }

    private static IntFunction<PageRule> rule(PageRule.Selector selector, List<Declaration> own,
            Map<String, List<Declaration>> boxes) {
        return order -> new PageRule(selector, own, boxes, order);
    }

    private static <T extends ICSSPageRuleMember> Stream<T> of(List<ICSSPageRuleMember> members, Class<T> kind) {
        return members.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The parser lets no box pass that the module does not name. */
    private void box(CSSPageMarginBlock block, Map<String, List<Declaration>> boxes, Medium medium) {
        boxes.computeIfAbsent(block.getPageMarginSymbol().substring(1), absent -> new ArrayList<>())
                .addAll(declarations.read(block.getAllDeclarations(), medium, true));
    }

    /** The parser gives the selectors as one text with its commas. */
    private Stream<PageRule.Selector> selectors(CSSPageRule rule) {
        String all = String.join(",", rule.getAllSelectors());
        return Stream.of(all.split(",")).flatMap(one -> selector(one.strip(), rule).stream());
    }

    private Optional<PageRule.Selector> selector(String text, CSSPageRule rule) {
        Matcher matcher = SELECTOR.matcher(text);
        if (!matcher.matches()) {
            remarks.pageSelector(places.of(rule));
            return Optional.empty();
        }
        List<String> pseudos = Stream.of(matcher.group(2).split(":")).filter(name -> !name.isEmpty()).toList();
        return Optional.of(new PageRule.Selector(matcher.group(1), pseudos, places.of(rule)));
    }
}
