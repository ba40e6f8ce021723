package press.apparat.style;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSSelectorAttribute;
import com.helger.css.decl.CSSSelectorMemberFunctionLike;
import com.helger.css.decl.CSSSelectorMemberNot;
import com.helger.css.decl.CSSSelectorMemberPseudoIs;
import com.helger.css.decl.CSSSelectorMemberPseudoWhere;
import com.helger.css.decl.CSSSelectorSimpleMember;
import com.helger.css.decl.ECSSSelectorCombinator;
import com.helger.css.decl.ICSSSelectorMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one selector from the parser's, member by member. */
final class SelectorReader {
    /** What is understood after {@code ::}. */
    static final List<String> PSEUDO_ELEMENTS = List.of("before", "after", "marker", "first-line", "first-letter",
            "footnote-call", "footnote-marker");

    private final Mentions mentions;
    private List<String> names = new ArrayList<>();
    private List<String> ids = new ArrayList<>();
    private List<String> classes = new ArrayList<>();
    private List<Selector.Test> tests = new ArrayList<>();
    private Optional<Selector.Relation> relation = Optional.empty();
    private String pseudo = "";
    private Specificity specificity = Specificity.NONE;
    private boolean understood = true;

    private SelectorReader(Mentions mentions) {
        this.mentions = mentions;
    }

    /** The selector; empty where it says something that print knows nothing of. */
    static Optional<Selector> read(CSSSelector selector, Mentions mentions) {
        SelectorReader reader = new SelectorReader(mentions);
        selector.getAllMembers().forEach(reader::member);
        return Optional.of(new Selector(reader.compound(), reader.pseudo, reader.specificity))
                .filter(read -> reader.understood);
    }

    private Selector.Compound compound() {
        return new Selector.Compound(names, ids, classes, tests, relation);
    }

    private void member(ICSSSelectorMember member) {
        if (member instanceof ECSSSelectorCombinator combinator) {
            combine(combinator);
        } else if (member instanceof CSSSelectorSimpleMember simple) {
            simple(simple.getValue());
        } else if (member instanceof CSSSelectorAttribute attribute) {
            attribute(attribute);
        } else if (member instanceof CSSSelectorMemberFunctionLike function) {
            lang(function);
        } else {
            list(member);
        }
    }

    private void combine(ECSSSelectorCombinator combinator) {
        Selector.Compound left = compound();
        switch (combinator) {
            case GREATER -> relation = Optional.of(new Selector.Relation(Selector.Combinator.CHILD, left));
            case BLANK -> relation = Optional.of(new Selector.Relation(Selector.Combinator.DESCENDANT, left));
            case PLUS -> adjacent(left);
            default -> understood = false;
        }
        names = new ArrayList<>();
        ids = new ArrayList<>();
        classes = new ArrayList<>();
        tests = new ArrayList<>();
    }

    /** Only one sibling before is known, so that {@code a + b + c} cannot be told. */
    private void adjacent(Selector.Compound left) {
        understood &= left.relation().stream().noneMatch(r -> r.combinator() == Selector.Combinator.ADJACENT);
        relation = Optional.of(new Selector.Relation(Selector.Combinator.ADJACENT, left));
    }

    private void simple(String value) {
        if (value.startsWith("#")) {
            ids.add(mentions.id(value.substring(1)));
            specificity = specificity.plus(new Specificity(1, 0, 0));
        } else if (value.startsWith(".")) {
            classes.add(mentions.cssClass(value.substring(1)));
            specificity = specificity.plus(new Specificity(0, 1, 0));
        } else if (value.startsWith(":")) {
            pseudo(value.replaceFirst("^::?", ""), value.startsWith("::"));
        } else if (!value.equals("*")) {
            names.add(value.toLowerCase(Locale.ROOT));
            specificity = specificity.plus(new Specificity(0, 0, 1));
        }
    }

    /** CSS 2 wrote ::before and ::after with one colon. */
    private void pseudo(String name, boolean element) {
        if (element || name.equals("before") || name.equals("after")) {
            pseudo = name;
            understood &= PSEUDO_ELEMENTS.contains(name);
            specificity = specificity.plus(new Specificity(0, 0, 1));
            return;
        }
        switch (name) {
            case "root" -> test(place -> place.parent().isEmpty());
            case "first-child" -> test(place -> place.previous().isEmpty());
            default -> understood = false;
        }
    }

    private void test(Selector.Test test) {
        tests.add(test);
        specificity = specificity.plus(new Specificity(0, 1, 0));
    }

    private void attribute(CSSSelectorAttribute attribute) {
        understood &= attribute.getNamespacePrefix() == null && attribute.getCaseSensitivityFlag() == null;
        String name = mentions.attribute(attribute.getAttrName());
        AttributeTest test = AttributeTest.of(attribute);
        test(place -> test.holds(place.element().attributes().get(name)));
    }

    private void lang(CSSSelectorMemberFunctionLike function) {
        understood &= function.getFunctionName().equals(":lang(");
        mentions.attribute("lang");
        List<Term> wanted = Terms.of(function.getParameterExpression());
        test(place -> wanted.stream().anyMatch(term -> AttributeTest.isTagged(place.lang(), term.text())));
    }

    private void list(ICSSSelectorMember member) {
        if (member instanceof CSSSelectorMemberNot not) {
            List<Selector> selectors = read(not.getAllSelectors());
            tests.add(place -> selectors.stream().noneMatch(selector -> selector.matches(place)));
            specificity = specificity.plus(Specificity.greatest(selectors));
        } else if (member instanceof CSSSelectorMemberPseudoIs is) {
            specificity = specificity.plus(Specificity.greatest(anyOf(is.getAllSelectors())));
        } else if (member instanceof CSSSelectorMemberPseudoWhere where) {
            anyOf(where.getAllSelectors());
        } else {
            understood = false;
        }
    }

    private List<Selector> anyOf(List<CSSSelector> alternatives) {
        List<Selector> selectors = read(alternatives);
        tests.add(place -> selectors.stream().anyMatch(selector -> selector.matches(place)));
        return selectors;
    }

    private List<Selector> read(List<CSSSelector> alternatives) {
        List<Selector> selectors = alternatives.stream().flatMap(one -> read(one, mentions).stream()).toList();
        understood &= selectors.size() == alternatives.size();
        return selectors;
    }
}
