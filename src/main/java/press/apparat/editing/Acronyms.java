package press.apparat.editing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.GlossaryTerm;
import press.apparat.book.IndexEntry;
import press.apparat.book.Inline;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostics;

/**
 * Marks words of three capitals or more in running text as acronyms, which a style sheet sets in small capitals
 * (Bringhurst, The Elements of Typographic Style, 3.2.2): their letters stay what they are, to be read aloud, copied and
 * searched. Two capitals may be initials or a state; numbers in Roman figures are none; a heading has its own capitals,
 * and so has what the author marks, as one of these or as {@code .capitals}. It comes when nothing looks for words any
 * more.
 */
final class Acronyms extends Rewrite implements Pass {
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])\\p{Lu}\\p{M}*\\p{Lu}\\p{M}*\\p{Lu}[\\p{Lu}\\p{M}]*+(?=s?(?![\\p{L}\\p{M}]))");
    private static final Pattern ROMAN = Pattern.compile("M*(?:C[MD]|D?C{0,4})(?:X[CL]|L?X{0,4})(?:I[XV]|V?I{0,4})");
    private static final Set<String> KEPT = Set.of("acronym", "smallcaps", "capitals");
    private static final Set<Role> DISPLAYED = EnumSet.of(Role.HALF_TITLE, Role.TITLE_PAGE);
    private static final Attributes ACRONYM = Attributes.classes("acronym");

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        List<GlossaryTerm> glossary = draft.apparatus().glossary().stream()
                .map(term -> term.withText(inlines(term.name()), inlines(term.gloss()), blocks(term.entry()))).toList();
        return draft.withGlossary(glossary).withSections(sections(draft.book().sections()));
    }

    @Override
    public Section section(Section section) {
        return DISPLAYED.contains(section.role()) ? section : section.withBlocks(blocks(section.blocks()));
    }

    @Override
    public Block heading(Block.Heading heading) {
        return heading;
    }

    @Override
    public Block index(Block.Index index) {
        List<IndexEntry.Group> groups = index.groups().stream()
                .map(group -> new IndexEntry.Group(group.letter(), entries(group.entries()))).toList();
        return new Block.Index(index.name(), groups, index.span());
    }

    private List<IndexEntry> entries(List<IndexEntry> entries) {
        return entries.stream()
                .map(entry -> new IndexEntry(entry.id(), inlines(entry.heading()), entry.locators(),
                        new IndexEntry.References(references(entry.references().see()),
                                references(entry.references().seeAlso())),
                        entries(entry.entries())))
                .toList();
    }

    private List<IndexEntry.Reference> references(List<IndexEntry.Reference> references) {
        return references.stream().map(one -> new IndexEntry.Reference(one.target(), inlines(one.words()))).toList();
    }

    @Override
    public List<Inline> phrase(Inline.Phrase phrase) {
        return phrase.attributes().classes().stream().anyMatch(KEPT::contains) ? List.of(phrase) : super.phrase(phrase);
    }

    @Override
    public List<Inline> text(Inline.Text text) {
        List<MatchResult> acronyms = CAPITALS.matcher(text.text()).results()
                .filter(word -> !ROMAN.matcher(word.group()).matches()).toList();
        return acronyms.isEmpty() ? List.of(text) : marked(text, Flow.outsideAddresses(text.text(), acronyms));
    }

    private static List<Inline> marked(Inline.Text text, List<MatchResult> acronyms) {
        List<Inline> parts = new ArrayList<>();
        int done = 0;
        for (MatchResult acronym : acronyms) {
            add(text, done, acronym.start(), parts);
            Inline.Text word = new Inline.Text(acronym.group(), text.span());
            parts.add(new Inline.Phrase(List.of(word), ACRONYM, text.span()));
            done = acronym.end();
        }
        add(text, done, text.text().length(), parts);
        return parts;
    }

    private static void add(Inline.Text text, int from, int to, List<Inline> parts) {
        if (from < to) {
            parts.add(new Inline.Text(text.text().substring(from, to), text.span()));
        }
    }
}
