package press.apparat.style;

import com.helger.css.decl.CSSExpression;
import com.helger.css.decl.CSSExpressionMemberFunction;
import com.helger.css.decl.CSSExpressionMemberMath;
import com.helger.css.decl.CSSExpressionMemberMathProduct;
import com.helger.css.decl.CSSExpressionMemberMathUnitProduct;
import com.helger.css.decl.CSSExpressionMemberMathUnitSimple;
import com.helger.css.decl.CSSExpressionMemberTermSimple;
import com.helger.css.decl.CSSExpressionMemberTermURI;
import com.helger.css.decl.ECSSExpressionOperator;
import com.helger.css.decl.ECSSMathOperator;
import com.helger.css.decl.ICSSExpressionMathMember;
import com.helger.css.decl.ICSSExpressionMember;
import java.util.ArrayList;
import java.util.List;

/** Reads terms from the parser's expressions, whose members have no common visitor. */
final class Terms {
    private Terms() {
    }

    static List<Term> of(CSSExpression expression) {
        return expression.getAllMembers().stream().map(Terms::term).toList();
    }

    /** The lists between the commas. */
    static List<List<Term>> split(List<Term> terms) {
        List<List<Term>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (Term term : terms) {
            if (term.is(Term.Kind.COMMA)) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(term);
            }
        }
        return parts;
    }

    private static Term term(ICSSExpressionMember member) {
        if (member instanceof CSSExpressionMemberTermSimple simple) {
            return Term.of(simple.getValue());
        }
        if (member instanceof CSSExpressionMemberTermURI address) {
            return Term.address(address.getURIString());
        }
        if (member instanceof CSSExpressionMemberFunction function) {
            return function(function);
        }
        if (member instanceof CSSExpressionMemberMath math) {
            return Term.function("calc", group(math.getAllMembers()));
        }
        return member == ECSSExpressionOperator.COMMA
                ? Term.COMMA
                : member == ECSSExpressionOperator.SLASH ? Term.SLASH : Term.word(member.getAsCSSString());
    }

    private static Term function(CSSExpressionMemberFunction function) {
        List<Term> arguments = function.hasExpression() ? of(function.getExpression()) : List.of();
        return Term.function(function.getFunctionName(), arguments);
    }

    private static List<Term> group(List<ICSSExpressionMathMember> members) {
        return members.stream().map(Terms::operand).toList();
    }

    private static Term operand(ICSSExpressionMathMember member) {
        if (member instanceof CSSExpressionMemberMathProduct product) {
            return Term.function("", group(product.getAllMembers()));
        }
        if (member instanceof CSSExpressionMemberMathUnitProduct bracket) {
            return operand(bracket.getProduct());
        }
        if (member instanceof CSSExpressionMemberMathUnitSimple simple) {
            return Term.of(simple.getText());
        }
        if (member instanceof CSSExpressionMemberFunction function) {
            return function(function);
        }
        return member instanceof ECSSMathOperator operator
                ? Term.operator(operator.getName())
                : Term.word(member.getAsCSSString());
    }
}
