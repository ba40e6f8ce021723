package press.apparat.editing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.apparat.book.IndexHeading;
import press.apparat.book.Indexing;
import press.apparat.book.Inline;
import press.apparat.editing.IndexMarks.Mark;
import press.apparat.editing.IndexTree.Heading;
import press.apparat.editing.IndexTree.Sending;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Nearest;
import press.apparat.report.Span;

/** Posts the marks of a book under their headings, pairs the ends of ranges, and says what does not go together. */
final class IndexGathering {
    /** A range is known by its index and its heading. */
    private record RangeKey(String index, List<String> path) {
    }

    private final Indexing indexing;
    private final Diagnostics diagnostics;
    private final Map<String, IndexTree> trees = new LinkedHashMap<>();
    private final Map<RangeKey, Mark> open = new LinkedHashMap<>();

    IndexGathering(Indexing indexing, Ids ids, Diagnostics diagnostics) {
        this.indexing = indexing;
        this.diagnostics = diagnostics;
        indexing.indexes().forEach(index -> trees.put(index.name(), new IndexTree(ids)));
    }

    /** The headings of all indexes, by the indexes' names. */
    Map<String, IndexTree> gather(List<Mark> marks) {
        Map<Span, Boolean> unknown = new HashMap<>();
        marks.forEach(mark -> indexing.meant(mark.posting().index()).ifPresentOrElse(index -> post(mark, index),
                () -> unknown.computeIfAbsent(mark.span(), span -> reportUnknown(mark))));
        open.forEach((key, mark) -> report("E030", mark.span(), "this range has no end",
                "write []{index=\"…\" index-range=end} with the same heading where it ends"));
        trees.values().forEach(this::check);
        return trees;
    }

    private boolean reportUnknown(Mark mark) {
        String name = mark.posting().index();
        List<String> known = indexing.indexes().stream().map(Indexing.Named::name).filter(one -> !one.isEmpty())
                .toList();
        report("E033", mark.span(),
                name.isEmpty() ? "the book has no index without a name" : "the book has no index \"" + name + "\"",
                Nearest.help(name, known).orElse("its indexes are named in back: of book.yaml"));
        return true;
    }

    private void post(Mark mark, String index) {
        mark.posting().headings().forEach(heading -> post(mark, index, heading));
    }

    private void post(Mark mark, String index, IndexHeading heading) {
        Heading entry = trees.get(index).at(heading, mark.span());
        RangeKey range = new RangeKey(index, heading.path());
        List<Sending> sendings = mark.posting().references().stream().map(to -> new Sending(to, mark.span())).toList();
        switch (mark.posting().use()) {
            case PLACE -> entry.places().add(mark.place());
            case SEE -> entry.see().addAll(sendings);
            case SEE_ALSO -> entry.seeAlso().addAll(sendings);
            case START -> begin(range, mark);
            case END -> end(range, mark, entry);
        }
    }

    private void begin(RangeKey range, Mark mark) {
        Mark before = open.putIfAbsent(range, mark);
        if (before != null) {
            diagnostics.report(Diagnostic.error("E030", mark.span(), "this range begins before another one ends")
                    .label(before.span(), "which begins here").help("write index-range=end where that one ends"));
        }
    }

    private void end(RangeKey range, Mark mark, Heading entry) {
        Optional<Mark> begun = Optional.ofNullable(open.remove(range));
        begun.ifPresentOrElse(start -> entry.places().add(range(start.place(), mark.place())), () -> report("E031",
                mark.span(), "this range has no beginning",
                open.keySet().stream().map(key -> String.join("!", key.path())).findFirst()
                        .map(heading -> "the range that is open here is that of \"" + heading + "\"")
                        .orElse("write []{index=\"…\" index-range=start} with the same heading where it begins")));
    }

    /** Within a note it is the place of that note; one that leaves the note or the figure it begins in is of the text. */
    private static Inline.Place range(Inline.Place start, Inline.Place end) {
        Inline.Site site = start.site();
        boolean stays = site.note().equals(end.site().note()) && site.pictured() == end.site().pictured();
        String last = stays && site.note().isPresent() ? start.target() : end.target();
        return new Inline.Place(start.target(), start.words(), last,
                stays ? site : new Inline.Site(site.main(), false, Optional.empty()));
    }

    private void check(IndexTree tree) {
        tree.headings().forEach(heading -> {
            Stream.concat(heading.see().stream(), heading.seeAlso().stream()).forEach(to -> check(to, heading));
            if (!heading.see().isEmpty() && !(heading.places().isEmpty() && heading.below().isEmpty())) {
                diagnostics.report(Diagnostic
                        .warning("E035", heading.see().get(0).span(),
                                "this heading is only to refer to another, and has places of its own")
                        .label(heading.span(), "as here").help("write see-also= where both are meant"));
            }
        });
    }

    private void check(Sending sending, Heading from) {
        Optional<Heading> to = find(sending.to());
        String name = String.join("!", sending.to().path());
        if (to.isEmpty()) {
            List<String> known = trees.values().stream().flatMap(IndexTree::names).toList();
            report("E032", sending.span(), "no index has a heading \"" + name + "\"", Nearest.help(name, known)
                    .orElse("only what is marked somewhere, or is a term of the glossary that occurs, is a heading"));
        } else if (to.get() == from) {
            report("E034", sending.span(), "\"" + name + "\" refers to itself", "name the heading that is meant");
        } else if (from.see().contains(sending) && sees(to.get()).contains(from)) {
            report("E034", sending.span(), "\"" + name + "\" refers back to where it is referred from",
                    "one of the two must have places");
        }
    }

    /** What a heading sends to, and what that sends to, and so on. */
    private Set<Heading> sees(Heading from) {
        Set<Heading> seen = new HashSet<>();
        Deque<Heading> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            targets(next.remove().see()).stream().filter(seen::add).forEach(next::add);
        }
        return seen;
    }

    /** A heading of any index. */
    Optional<Heading> find(IndexHeading heading) {
        return trees.values().stream().flatMap(tree -> tree.find(heading).stream()).findFirst();
    }

    private void report(String code, Span span, String message, String help) {
        diagnostics.report(Diagnostic.error(code, span, message).help(help));
    }

    /** What references lead to, each once. */
    List<Heading> targets(List<Sending> sendings) {
        List<Heading> targets = new ArrayList<>();
        sendings.stream().flatMap(sending -> find(sending.to()).stream()).filter(to -> !targets.contains(to))
                .forEach(targets::add);
        return targets;
    }
}
