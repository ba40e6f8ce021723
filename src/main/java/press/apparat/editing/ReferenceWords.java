package press.apparat.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.report.Span;

/** What a cross reference prints, in the language of the place where it stands. */
final class ReferenceWords {
    private static final String BEGINNING = "label.";
    private static final String SHORT = "short.";
    private static final String HOLE = "{}";

    private final Map<String, Target> targets;
    private final String bookLanguage;
    private final Stand stand;
    private final Phrasebook words;

    /**
     * Where a reference stands.
     *
     * @param section the id of the section whose notes are near
     * @param first whether it begins a sentence
     * @param inNote whether in a note, where publishers are short
     */
    record Stand(String language, String section, boolean first, boolean inNote, Span span) {
        Stand within() {
            return new Stand(language, section, false, inNote, span);
        }
    }

    ReferenceWords(Map<String, Target> targets, String bookLanguage, Stand stand) {
        this.targets = targets;
        this.bookLanguage = bookLanguage;
        this.stand = stand;
        this.words = Phrasebook.of(stand.language());
    }

    /**
     * "page 47"; on a screen, where a page's number alone would say little, "The Plenum, p. 47". Words in numbered lines go
     * by the title of their section: they may be many.
     */
    Inline.Wording page(Target target) {
        Target named = target.isCounted() ? targets.get(target.section()) : target;
        List<Inline> title = named.title().isEmpty() ? label(named) : own(named);
        return new Inline.Wording(new Inline.Said(List.of(), phrase("page")),
                new Inline.Said(title, ", " + words.word(SHORT + "page").orElse(HOLE)));
    }

    /** A title as often as it is quoted: no node of a book stands in it twice. */
    private static List<Inline> own(Target target) {
        return Bare.of(target.title());
    }

    /** The numbers of its lines. */
    Inline.Wording lines() {
        Inline.Said lines = new Inline.Said(List.of(), phrase("line"), phrase("lines"));
        return new Inline.Wording(lines, lines);
    }

    Inline.Wording number(Target target) {
        return Inline.Wording.of(List.of(text(target.name().number())));
    }

    Inline.Wording title(Target target) {
        return Inline.Wording.of(own(target));
    }

    Inline.Wording named(Target target) {
        return Inline.Wording.of(label(target));
    }

    private Inline text(String text) {
        return new Inline.Text(text, stand.span());
    }

    /** "figure 3", "chapter 2", "chapter 2, n. 12", "“The Vote”". */
    private List<Inline> label(Target target) {
        Target.Name name = target.name();
        if (name.number().isEmpty()) {
            return target.title().isEmpty() ? nameless(target) : titled(target);
        }
        boolean elsewhere = !name.within().isEmpty() && !name.within().equals(stand.section());
        Inline own = text(filled(elsewhere ? within() : this, name));
        Optional<Target> chapter = Optional.ofNullable(targets.get(name.within())).filter(found -> elsewhere);
        return chapter.map(one -> Stream.concat(label(one).stream(), Stream.of(text(", "), own)).toList())
                .orElse(List.of(own));
    }

    private ReferenceWords within() {
        return new ReferenceWords(targets, bookLanguage, stand.within());
    }

    private static String filled(ReferenceWords where, Target.Name name) {
        return where.phrase(name.kind()).replace(HOLE, name.number());
    }

    /** How a number of a kind is introduced here: "Figure {}", "n. {}". */
    private String phrase(String kind) {
        Stream<String> keys = stand.first()
                ? Stream.of(BEGINNING + kind, kind)
                : stand.inNote() ? Stream.of(SHORT + kind, kind) : Stream.of(kind);
        return keys.flatMap(key -> words.word(key).stream()).findFirst().orElse(HOLE);
    }

    /** What has no number goes by its title, in quotation marks if it is one of its own: "“The Vote”", "preface". */
    private List<Inline> titled(Target target) {
        String kind = target.name().kind();
        if (kind.isEmpty()) {
            return own(target);
        }
        if (isUsual(kind, PlainText.of(target.title()))) {
            return nameless(target);
        }
        String[] marks = words.word("heading").orElse(HOLE).split("\\{}", -1);
        return Stream.of(Stream.of(text(marks[0])), own(target).stream(), Stream.of(text(marks[1]))).flatMap(s -> s)
                .toList();
    }

    /** Whether a title only says what a section is: "Preface". */
    private boolean isUsual(String kind, String title) {
        Phrasebook own = Phrasebook.of(bookLanguage);
        return Stream.of(kind, "title." + kind).flatMap(key -> own.word(key).stream())
                .anyMatch(title::equalsIgnoreCase);
    }

    private List<Inline> nameless(Target target) {
        String word = words.word(target.name().kind()).filter(found -> !found.contains(HOLE)).orElse(target.label());
        return List.of(text(stand.first() ? capital(word) : word));
    }

    private String capital(String word) {
        int first = word.isEmpty() ? 0 : word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.forLanguageTag(stand.language())) + word.substring(first);
    }
}
