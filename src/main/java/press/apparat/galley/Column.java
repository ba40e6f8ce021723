package press.apparat.galley;

import java.util.List;
import java.util.Optional;

/** Passages as they are set, one below the other. Margins that meet collapse to the greater (CSS 2.2, clause 8.3.1). */
final class Column {
    private final boolean onPages;
    private final boolean beside;
    private final StandingMatter standing = new StandingMatter();
    private final WaitingMatter waiting = new WaitingMatter();
    private final Keep keep = new Keep();
    private Margin margin = Margin.NONE;
    private Optional<ColumnSet> columns = Optional.empty();

    private Optional<LineNumbers> numbers = Optional.empty();
    private Margin above = Margin.NONE;
    private boolean joined;

    private Column(boolean onPages, boolean beside) {
        this.onPages = onPages;
        this.beside = beside;
    }

    /** One that is broken into pages, so that its passages may be wanted in several ways. */
    static Column ofPages() {
        return new Column(true, false);
    }

    /** The column of a cell or a note. */
    static Column apart() {
        return new Column(false, false);
    }

    /**
     * One of some that stand side by side in this one: the margins at its head and its foot are not set in it, and its
     * lines are counted as this one's are.
     */
    Column beside() {
        Column beside = new Column(false, true);
        beside.numbers = numbers.filter(by -> columns.isEmpty());
        return beside;
    }

    /**
     * How a column meets what is above and below it.
     *
     * @param joined whether it is not parted from what is above
     * @param keep the height of what comes next that it is not parted from, if it is not
     */
    record Meeting(Margin above, boolean joined, Margin below, Optional<Long> keep) {
    }

    Meeting meeting() {
        return new Meeting(above, joined, margin, keep.height());
    }

    /** Whether what is set now is broken into pages by itself, and not as a part of columns. */
    boolean onPages() {
        return onPages && columns.isEmpty();
    }

    /** White, at least. */
    void margin(Margin white) {
        margin = margin.meeting(white);
    }

    /** What stands with whatever comes next. */
    WaitingMatter waiting() {
        return waiting;
    }

    /** A place at the top of whatever comes next. */
    void anchor(String id) {
        waiting.anchor(id);
    }

    void add(Strip strip) {
        add(Passage.of(strip));
    }

    void add(Passage passage) {
        settleMargin();
        standing.add(keep.take(waiting.head(passage)).in(columns));
    }

    private void settleMargin() {
        if (beside && standing.size() == 0) {
            above = margin;
            joined = keep.isKept();
            margin = Margin.NONE;
        }
        if (margin.height() > 0 || margin.lines() > 0 && onPages()) {
            standing.add((onPages() ? margin : margin.rigid()).passage(keep.cost()).in(columns));
            margin = Margin.NONE;
        }
    }

    /** Sets a content of which every line is counted, or none. */
    void numbered(Optional<LineNumbers> by, Runnable content) {
        Optional<LineNumbers> around = numbers;
        numbers = by;
        content.run();
        numbers = around;
    }

    /** Lines as they are counted here, if they are; in columns side by side nobody could tell which number is whose. */
    Strip counted(Strip line) {
        return numbers.filter(by -> columns.isEmpty()).map(line::counted).orElse(line);
    }

    /** Something that floats to the head or the foot of a page from here. */
    void floating(PageFloat thing) {
        Passage place = Passage.floating(thing).each(strip -> strip.after(keep.cost()));
        standing.add(place.in(columns));
    }

    /** Sets a content in columns, from one left edge to the next in steps; they end before what follows. */
    void inColumns(int count, long step, Runnable content) {
        settleMargin();
        columns = Optional.of(new ColumnSet(standing.size(), count, step));
        content.run();
        columns = Optional.empty();
    }

    /** The width of all columns that are being set, of one of which the width is known, or the width itself. */
    long across(long width) {
        return columns.map(set -> width + set.step() * (set.count() - 1)).orElse(width);
    }

    /** Sets a content across the columns that are being set; what follows it begins new ones. */
    void acrossColumns(Runnable content) {
        Optional<ColumnSet> around = columns;
        columns = Optional.empty();
        content.run();
        settleMargin();
        columns = around.map(set -> new ColumnSet(standing.size(), set.count(), set.step()));
    }

    /** All that another column holds. */
    void addAll(Column other) {
        other.passages().forEach(this::add);
    }

    /** What was set last is not parted from what comes next. */
    void keepWithNext() {
        standing.keepLast();
        keep.next();
    }

    /** What was set last is not parted from as much of what comes next as takes this height. */
    void keepWithNext(long height) {
        standing.keepLast();
        keep.next(height);
    }

    /** What is set already. */
    StandingMatter standing() {
        return standing;
    }

    int size() {
        return standing.size();
    }

    /** White up to a whole line below what was set since {@code from}, so that what follows is on the grid again. */
    void evenOut(int from, long line) {
        long over = standing.height(from) % line;
        if (over > 0) {
            standing.add(Passage.of(Strip.space(line - over).after(keep.cost())).in(columns));
        }
    }

    /** Everything set; what waited for a next strip stands on a last one without height. */
    List<Passage> passages() {
        if (!waiting.isEmpty()) {
            add(Strip.of(0, List.of()));
        }
        return standing.passages();
    }

    /** Everything set, each passage as it is best by itself. */
    List<Strip> strips() {
        return passages().stream().flatMap(passage -> passage.strips().stream()).toList();
    }
}
