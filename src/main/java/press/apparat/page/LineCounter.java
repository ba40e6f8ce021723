package press.apparat.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.book.LineRange;
import press.apparat.galley.Baselines;
import press.apparat.galley.LineNumbers;
import press.apparat.galley.Strip;
import press.apparat.placed.Placed;

/** Counts the lines that have numbers, in the order they are printed, and sets the numbers beside them. */
final class LineCounter {
    private final Map<LineNumbers, Integer> next = new IdentityHashMap<>();
    private final Map<String, LineRange> byId = new LinkedHashMap<>();
    private final Map<String, Integer> shown = new LinkedHashMap<>();

    /** The same page with the numbers of its lines. */
    PagePlan numbered(PagePlan plan, boolean recto) {
        List<Strip> text = plan.text().stream().map(strip -> numbered(strip, recto)).toList();
        Floats floats = plan.fill().floats().footed(strip -> numbered(strip, recto));
        return new PagePlan(plan.to(), text, plan.noted(), plan.fill().with(floats));
    }

    private Strip numbered(Strip strip, boolean recto) {
        Optional<Long> baseline = strip.numbers().flatMap(numbers -> Baselines.lowest(strip));
        return baseline.map(y -> strip.over(beside(strip, y, recto))).orElse(strip);
    }

    /** An anchor is where the numbered line begins. */
    private List<Placed> beside(Strip strip, long baseline, boolean recto) {
        LineNumbers numbers = strip.numbers().orElseThrow();
        int number = next.getOrDefault(numbers, numbers.first());
        next.put(numbers, number + 1);
        PageAnchors.in(strip.content())
                .forEach(id -> byId.merge(LineRange.place(id), LineRange.of(number), LineRange::to));
        if (!numbers.shows(number)) {
            return List.of();
        }
        shown.put(numbers.anchor(number), number);
        List<Placed> beside = new ArrayList<>(List.of(new Placed.Anchor(numbers.anchor(number), 0, 0)));
        numbers.at(number, recto).forEach(thing -> beside.add(thing.moved(0, baseline)));
        return beside;
    }

    LineNumbering lines() {
        return new LineNumbering(Collections.unmodifiableMap(byId), Collections.unmodifiableMap(shown));
    }
}
