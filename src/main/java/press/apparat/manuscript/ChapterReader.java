package press.apparat.manuscript;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Attributes;
import press.apparat.book.Block;
import press.apparat.book.Inline;
import press.apparat.book.Section;
import press.apparat.report.Diagnostic;
import press.apparat.report.Source;
import press.apparat.report.Span;

/** Reads the file of a chapter, or of a section of front or back matter. */
final class ChapterReader {
    private static final Set<Section.Role> UNTITLED = Set.of(Section.Role.DEDICATION, Section.Role.EPIGRAPH,
            Section.Role.COPYRIGHT, Section.Role.COLOPHON);

    private final Planned planned;
    private final Source source;
    private final Reading reading;

    private ChapterReader(Planned planned, Source source, Surroundings surroundings) {
        this.planned = planned;
        this.source = source;
        this.reading = new Reading(source, surroundings);
    }

    /** The section of a file. Its id is that of its heading, or {@code ch-} and the file's stem. */
    static Section read(Planned planned, Source source, Surroundings surroundings) {
        return new ChapterReader(planned, source, surroundings).section();
    }

    private Section section() {
        checkLevels(reading.document(), 1);
        Optional<Heading> heading = title(reading.document());
        Attributes attributes = heading.map(reading.blocks()::headingAttributes).orElse(Attributes.NONE);
        List<Inline> title = heading.map(reading.inlines()::read).orElseGet(this::untitled);
        heading.ifPresent(Node::unlink);
        List<Block> blocks = reading.blocks().read(reading.document());
        heading.filter(node -> attributes.classes().size() + attributes.values().size()
                - attributes.lang().stream().count() > 0).ifPresent(this::reportAttributes);
        reading.notes().reportUnused();
        if (isEmpty(reading.document()) && !reading.isBroken()) {
            reading.report(Diagnostic.error("M033", source.span().head(), "an empty chapter"));
        }
        return new Section(planned.role(), attributes.id().orElse("ch-" + Slug.of(stem())), "", title,
                attributes.lang().orElse(planned.lang()), blocks, source.span());
    }

    /** Whether there is nothing but notes. */
    private static boolean isEmpty(Node document) {
        for (Node node : document.getChildren()) {
            if (!(node instanceof BlockMarkup.NoteDefinition || node instanceof HtmlCommentBlock)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Heading> title(Node document) {
        boolean first = true;
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                if (!first) {
                    reading.report(
                            Diagnostic.error("M030", reading.span(node), "text stands before the chapter's title")
                                    .help("the title is the first line of its file"));
                }
                return Optional.of(heading);
            }
            first &= node instanceof BlockMarkup.NoteDefinition;
        }
        return Optional.empty();
    }

    private List<Inline> untitled() {
        Span head = source.span().head();
        if (UNTITLED.contains(planned.role()) || reading.isBroken() || source.text().isBlank()) {
            return List.of();
        }
        if (reading.surroundings().declared()) {
            reading.report(Diagnostic.error("M034", head, "a chapter without a title")
                    .help("begin the file with a heading of the first level: # Title"));
            return List.of();
        }
        String name = Slug.words(stem());
        reading.report(Diagnostic.warning("M034", head, "a chapter without a title")
                .help("it is called \"" + name + "\" after its file; begin it with a heading: # Title"));
        return List.of(new Inline.Text(name, head));
    }

    private String stem() {
        String name = source.name().substring(source.name().lastIndexOf('/') + 1);
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }

    private void reportAttributes(Heading heading) {
        reading.report(Diagnostic.warning("M040", reading.span(heading.getLastChild()),
                "a chapter's title has no classes or keys but lang"));
    }

    /** Warns of skipped levels; gives the level of the last heading. */
    private int checkLevels(Node parent, int before) {
        int level = before;
        for (Node node : parent.getChildren()) {
            if (node instanceof Heading heading) {
                if (heading.getLevel() > level + 1) {
                    reportSkipped(heading, level);
                }
                level = heading.getLevel();
            } else if (node instanceof BlockMarkup.Div) {
                level = checkLevels(node, level);
            }
        }
        return level;
    }

    private void reportSkipped(Heading heading, int level) {
        reading.report(Diagnostic
                .warning("M031", reading.span(heading),
                        "a heading of level " + heading.getLevel() + " below one of level " + level)
                .help("write " + "#".repeat(level + 1) + " here"));
    }
}
