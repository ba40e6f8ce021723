package press.apparat.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.book.Walk;

/** Gathers what leads to the glossary: mentions of terms, and cross references to their entries. */
final class Mentions extends Walk {
    private final List<Inline.Term> links = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();

    private Mentions() {
    }

    static Mentions in(Section section) {
        Mentions mentions = new Mentions();
        mentions.section(section);
        return mentions;
    }

    static Mentions in(List<Block> blocks) {
        Mentions mentions = new Mentions();
        mentions.blocks(blocks);
        return mentions;
    }

    List<Inline.Term> links() {
        return links;
    }

    /** The ids of all terms that something leads to. */
    Stream<String> terms() {
        String prefix = GlossaryPages.id("");
        return Stream.concat(links.stream().map(Inline.Term::term), targets.stream()
                .filter(target -> target.startsWith(prefix)).map(target -> target.substring(prefix.length())));
    }

    @Override
    public Walk term(Inline.Term term) {
        links.add(term);
        return super.term(term);
    }

    @Override
    public Walk reference(Inline.Reference reference) {
        targets.add(References.bare(reference.target()));
        return this;
    }

    @Override
    public Walk link(Inline.Link link) {
        targets.add(References.bare(link.target()));
        return super.link(link);
    }
}
