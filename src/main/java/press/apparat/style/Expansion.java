package press.apparat.style;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a shorthand's value is dealt out to its longhands. */
interface Expansion {
    List<Property> longhands();

    Optional<Map<Property, List<Term>>> of(List<Term> terms);

    /** The rule of a kind of shorthand, given what it deals out to. */
    interface Dealing {
        Optional<Map<Property, List<Term>>> deal(List<Property> longhands, List<Term> terms);
    }

    private static Expansion by(Dealing dealing, List<Property> longhands) {
        return new Expansion() {
            @Override
            public List<Property> longhands() {
                return longhands;
            }

            @Override
            public Optional<Map<Property, List<Term>>> of(List<Term> terms) {
                return dealing.deal(longhands, terms);
            }
        };
    }

    /** One to four values: top, right, bottom, left; a missing one is its opposite's (CSS Box 3, clause 3.2). */
    static Expansion edges(Property... sides) {
        return by(Expansion::dealtRound, List.of(sides));
    }

    private static Optional<Map<Property, List<Term>>> dealtRound(List<Property> sides, List<Term> terms) {
        Map<Property, List<Term>> dealt = new EnumMap<>(Property.class);
        int count = terms.size();
        for (int side = 0; side < 4 && count > 0; side++) {
            int at = side < count ? side : side == 3 && count > 1 ? 1 : 0;
            dealt.put(sides.get(side), terms.subList(at, at + 1));
        }
        return checked(dealt).filter(all -> count >= 1 && count <= 4);
    }

    private static Optional<Map<Property, List<Term>>> checked(Map<Property, List<Term>> dealt) {
        return Optional.of(dealt).filter(all -> all.entrySet().stream().allMatch(e -> e.getKey().takes(e.getValue())));
    }

    /** Values in any order, each for the first longhand that takes it; the others get their initial values. */
    static Expansion anyOrder(Property... longhands) {
        return by(Expansion::dealtByKind, List.of(longhands));
    }

    static Optional<Map<Property, List<Term>>> dealtByKind(List<Property> longhands, List<Term> terms) {
        Map<Property, List<Term>> dealt = new EnumMap<>(Property.class);
        for (Term term : terms) {
            Optional<Property> taker = longhands.stream().filter(p -> p.takes(with(dealt, p, term))).findFirst();
            if (taker.isEmpty()) {
                return Optional.empty();
            }
            dealt.put(taker.get(), with(dealt, taker.get(), term));
        }
        longhands.forEach(property -> dealt.putIfAbsent(property, property.initial()));
        return Optional.of(dealt).filter(all -> !terms.isEmpty());
    }

    private static List<Term> with(Map<Property, List<Term>> dealt, Property property, Term term) {
        List<Term> terms = new ArrayList<>(dealt.getOrDefault(property, List.of()));
        terms.add(term);
        return terms;
    }

    /** The same value for several shorthands. */
    static Expansion all(Shorthand... parts) {
        List<Property> longhands = Stream.of(parts).flatMap(part -> part.longhands().stream()).toList();
        return by((all, terms) -> together(List.of(parts), terms), longhands);
    }

    private static Optional<Map<Property, List<Term>>> together(List<Shorthand> parts, List<Term> terms) {
        Map<Property, List<Term>> dealt = new EnumMap<>(Property.class);
        for (Shorthand part : parts) {
            part.expand(terms).ifPresent(dealt::putAll);
        }
        return Optional.of(dealt).filter(all -> !all.isEmpty());
    }

    /** Another name for a property. */
    static Expansion renamed(Property property) {
        return by((one, terms) -> checked(Map.of(property, terms)), List.of(property));
    }
}
