package press.apparat.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.apparat.report.Span;
import press.apparat.report.Spanned;

/** What a paragraph is made of, in order. */
public sealed interface Inline extends Spanned {
    <R> R match(Cases<R> cases);

    /** One answer for each kind of inline; a new kind does not compile until everyone answers for it. */
    interface Cases<R> {
        R text(Text text);

        R emphasis(Emphasis emphasis);

        R strong(Strong strong);

        R struck(Struck struck);

        R superscript(Superscript superscript);

        R subscript(Subscript subscript);

        R code(Code code);

        R phrase(Phrase phrase);

        R link(Link link);

        R image(Image image);

        R lineBreak(LineBreak lineBreak);

        R note(Note note);

        R reference(Reference reference);

        R term(Term term);

        R citation(Citation citation);

        R indexMark(IndexMark indexMark);

        R locators(Locators locators);

        R media(Media media);
    }

    /** Characters. Ends of source lines are spaces. After editing, quotes, dashes and spaces are the language's own. */
    record Text(String text, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    record Emphasis(List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.emphasis(this);
        }
    }

    record Strong(List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.strong(this);
        }
    }

    record Struck(List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.struck(this);
        }
    }

    record Superscript(List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.superscript(this);
        }
    }

    record Subscript(List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.subscript(this);
        }
    }

    record Code(String text, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /** A span with attributes: {@code [Правда]{lang=ru}}, {@code [CPSU]{.smallcaps}}. */
    record Phrase(List<Inline> content, Attributes attributes, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.phrase(this);
        }
    }

    /** A link with its own words; a target that begins with # is in this book. */
    record Link(String target, String title, List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /** A picture; {@code path} names a resource of the book, {@code alt} is empty only for a decoration. */
    record Image(String path, String alt, Attributes attributes, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.image(this);
        }
    }

    record LineBreak(Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lineBreak(this);
        }
    }

    /**
     * A note, kept at its call; after editing the call alone where the note stands at the end of a chapter or of the
     * book ({@link Block.Endnote}): its content is empty then.
     *
     * @param id as the reading room leaves it the author's label (or empty, for an inline note); after editing the
     *            same for no other note of the book
     * @param series the prefix of its series, empty for the default one
     */
    record Note(String id, String series, List<Block> content, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.note(this);
        }
    }

    /** A cross reference without words of its own: {@code [](#fig-vote)}; the editing room gives it its wording. */
    record Reference(String target, Form form, Wording wording, Span span) implements Inline {
        /** As it is read. */
        public Reference(String target, Form form, Span span) {
            this(target, form, Wording.NONE, span);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reference(this);
        }
    }

    /** What a cross reference prints: "figure 3", "page 47", "The Vote", "3", "line 14". */
    enum Form {
        LABEL, PAGE, TITLE, NUMBER, LINE
    }

    /** How a cross reference is worded where it stands, in the language of that place. */
    record Wording(Said print, Said screen) {
        static final Wording NONE = of(List.of());

        /** The same words in both books. */
        public static Wording of(List<Inline> words) {
            return new Wording(new Said(words, ""), new Said(words, ""));
        }
    }

    /**
     * What a cross reference says in one book.
     *
     * @param words without notes and links
     * @param phrase what follows them, with {@code {}} for what is known only when the pages are made, a folio or the
     *            number of a line: "page {}"; empty where nothing is asked of the pages
     * @param several the same for a range: "lines {}"
     */
    record Said(List<Inline> words, String phrase, String several) {
        /** What stands between the numbers of a range. */
        static final String RANGE = "–";

        /** What is the same for a range. */
        public Said(List<Inline> words, String phrase) {
            this(words, phrase, phrase);
        }

        /** The phrase with its place, where that is known; else it goes without saying. */
        public String phrase(Optional<String> place) {
            return place.map(this::filled).orElse("");
        }

        private String filled(String place) {
            return (place.contains(RANGE) ? several : phrase).replace("{}", place);
        }
    }

    /**
     * A mention of a glossary term that is a link.
     *
     * @param term the term's id in the glossary; "-" (before editing only) forbids a link
     * @param occurrence an id of this place, the same for no other; empty before editing
     */
    record Term(String term, String occurrence, List<Inline> content, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.term(this);
        }
    }

    /**
     * A citation as the author wrote it. After editing there is none: its words, in a note of their own where the style
     * asks for one, stand in its place.
     */
    record Citation(Mode mode, List<Cited> works, Span span) implements Inline {
        /** The keys as a manuscript has them: {@code [@one; @two]}. */
        public String words() {
            return works.stream().map(work -> "@" + work.key()).collect(Collectors.joining("; ", "[", "]"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.citation(this);
        }
    }

    /** Whether the first author's name is a part of the sentence: {@code @key says}. */
    enum Mode {
        NORMAL, AUTHOR_IN_TEXT
    }

    /**
     * One of the works of a citation.
     *
     * @param suffix all that follows the key, its comma included: a locator and other words, which are told apart by the
     *            terms of the book's language (as Pandoc's citeproc does)
     * @param authorless whether the author's name is left out: {@code [-@key]}
     * @param span of the key with its {@code @}
     */
    record Cited(String key, List<Inline> prefix, List<Inline> suffix, boolean authorless, Span span) {
    }

    /**
     * An index mark over its words, or at a point where it has none. After editing every mark that posts a place has an
     * id among its attributes.
     */
    record IndexMark(List<Inline> content, Posting posting, Attributes attributes, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.indexMark(this);
        }
    }

    /** The places of some targets: page numbers in print, links in the EPUB. Built by the editing room. */
    record Locators(List<Place> places, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.locators(this);
        }
    }

    /**
     * What is said otherwise on paper than on a screen: each medium has its own words, and neither shows the other's.
     * Made by the editing room, as where a note's "Ibid." would point out of its pop-up. It holds no notes and no ids:
     * what is numbered or can be linked to is in both books.
     */
    record Media(List<Inline> print, List<Inline> screen, Span span) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.media(this);
        }
    }

    /**
     * A place that locators name.
     *
     * @param target an id
     * @param words what names the place where there are no pages, such as "chapter 2"
     * @param end the id at the end of a range; that of {@code target} for a single place
     * @param site what it stands in
     */
    record Place(String target, String words, String end, Site site) {
        /** A place in the text. */
        public Place(String target, String words) {
            this(target, words, target, Site.TEXT);
        }

        public boolean isRange() {
            return !end.equals(target);
        }
    }

    /**
     * What a place stands in.
     *
     * @param main whether it is the chief of its heading's places
     * @param pictured whether it is in a figure or a table
     * @param note the note that it is in, if any
     */
    record Site(boolean main, boolean pictured, Optional<NoteSite> note) {
        public static final Site TEXT = new Site(false, false, Optional.empty());
    }

    /** A note by its id and the prefix of its series. */
    record NoteSite(String id, String series) {
    }
}
