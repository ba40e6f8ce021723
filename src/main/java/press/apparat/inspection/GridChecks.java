package press.apparat.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.apparat.inspection.TextLine.Zone;
import press.apparat.measure.Length;

/** Where baselines stand: items 17 to 19. */
final class GridChecks implements Check {
    private static final long TOLERANCE = Length.POINT / 10;

    @Override
    public void of(Composition book, Findings findings) {
        facing(book, findings.of(Item.FACING));
        grid(book, findings.of(Item.GRID));
        Runs.pairs(book.pages()).stream().filter(pair -> pair.get(0).isRecto())
                .forEach(leaf -> register(book, leaf, findings.of(Item.REGISTER)));
    }

    private static void facing(Composition book, Tally tally) {
        Runs.pairs(book.pages()).stream().filter(pair -> pair.get(1).isRecto()).forEach(spread -> {
            Optional<TextLine> left = last(spread.get(0));
            Optional<TextLine> right = last(spread.get(1));
            if (left.isPresent() && right.isPresent()) {
                tally.measured(1);
                long apart = left.get().set().y() - right.get().set().y();
                if (Math.abs(apart) > TOLERANCE) {
                    tally.fails(spread.get(0), Json.number(new Length(apart).pt()) + " pt apart");
                }
            }
        });
        double equal = tally.measured() == 0 ? 100 : 100.0 - 100.0 * tally.failing().size() / tally.measured();
        tally.figure(Tally.ALL, "percent equal", equal);
    }

    /** The last line of a full page that ends in text; pictures and tables have no last baseline. */
    private static Optional<TextLine> last(ReadPage page) {
        Optional<TextLine> last = page.isToBeFull()
                ? page.lines().stream().filter(line -> line.zone() == Zone.TEXT || line.zone() == Zone.FOOT)
                        .reduce((one, next) -> next.set().y() >= one.set().y() ? next : one)
                : Optional.empty();
        return last.filter(line -> line.standing().kind() != Kind.TABLE && line.standing().kind() != Kind.CAPTION)
                .filter(line -> page.pictures().stream().allMatch(picture -> picture.y() < line.set().y()));
    }

    /** The height that most of some heights are near to, where those a period apart are alike; 0 if there are none. */
    private static long usual(Stream<Long> heights, long period) {
        Map<Long, Integer> counts = new TreeMap<>();
        heights.forEach(height -> counts.merge(height, 1, Integer::sum));
        return counts.keySet().stream()
                .max(Comparator.comparingInt(height -> counts.entrySet().stream()
                        .filter(other -> apart(other.getKey(), height, period) <= TOLERANCE)
                        .mapToInt(Map.Entry::getValue).sum()))
                .orElse(0L);
    }

    private static long apart(long one, long other, long period) {
        long off = Math.floorMod(one - other, period);
        return Math.min(off, period - off);
    }

    private static boolean isBody(Composition book, TextLine line) {
        return line.zone() == Zone.TEXT && book.group(line) == Composition.Group.BODY;
    }

    private static void grid(Composition book, Tally tally) {
        List<TextLine> body = book.lines().filter(line -> isBody(book, line) && grid(book, line) > 0).toList();
        long usual = usual(body.stream().map(line -> phase(book, line)),
                body.stream().findFirst().map(line -> grid(book, line)).orElse(1L));
        for (TextLine line : body) {
            long apart = apart(phase(book, line), usual, grid(book, line));
            tally.measured(1);
            if (apart > TOLERANCE) {
                tally.fails(book, line, Json.number(new Length(apart).pt()) + " pt off");
            }
        }
        double on = tally.measured() == 0 ? 100 : 100.0 - 100.0 * tally.failing().size() / tally.measured();
        tally.figure(Tally.ALL, "percent on it", on);
    }

    private static long grid(Composition book, TextLine line) {
        return book.pages().get(line.page()).layout().grid();
    }

    /** How far below a line of the grid. */
    private static long phase(Composition book, TextLine line) {
        return Math.floorMod(line.set().y() - book.pages().get(line.page()).layout().area().y(), grid(book, line));
    }

    /** What shines through the paper stands on the same lines. */
    private static void register(Composition book, List<ReadPage> leaf, Tally tally) {
        Optional<TextLine> recto = first(book, leaf.get(0));
        Optional<TextLine> verso = first(book, leaf.get(1));
        if (recto.isPresent() && verso.isPresent()) {
            long grid = Math.max(1, recto.get().paragraph().leading());
            long off = apart(recto.get().set().y(), verso.get().set().y(), grid);
            tally.measured(1);
            if (off > TOLERANCE) {
                tally.fails(leaf.get(1), Json.number(new Length(off).pt()) + " pt off");
            }
        }
    }

    private static Optional<TextLine> first(Composition book, ReadPage page) {
        return page.lines().stream().filter(line -> isBody(book, line)).findFirst();
    }
}
