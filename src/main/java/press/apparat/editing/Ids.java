package press.apparat.editing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Book;
import press.apparat.book.Walk;
import press.apparat.report.Span;

/** The identifiers of a book: those its author gave, and those given here, which never meet them. */
final class Ids {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    static Ids of(Book book) {
        Ids ids = new Ids();
        Walk given = new Given(ids.taken);
        given.sections(book.sections());
        book.sections().forEach(section -> ids.taken.add(section.id()));
        book.glossary().forEach(term -> {
            ids.taken.add(GlossaryPages.id(term.id()));
            given.inlines(term.gloss()).blocks(term.entry());
        });
        return ids;
    }

    /** The stem with the next number that is free: "fn-plenum-1", "fn-plenum-2". */
    String next(String stem) {
        String id;
        do {
            id = stem + "-" + counts.merge(stem, 1, Integer::sum);
        } while (!taken.add(id));
        return id;
    }

    private static final class Given extends Walk {
        private final Set<String> taken;

        Given(Set<String> taken) {
            this.taken = taken;
        }

        @Override
        protected Walk inside(Attributes attributes, Span span, Supplier<Walk> content) {
            attributes.id().ifPresent(taken::add);
            return content.get();
        }
    }
}
