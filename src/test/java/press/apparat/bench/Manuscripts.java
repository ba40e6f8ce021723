package press.apparat.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import press.apparat.line.Item;
import press.apparat.line.Item.Box;
import press.apparat.line.Item.Glue;
import press.apparat.line.Item.Penalty;
import press.apparat.measure.Length;
import press.apparat.type.Hyphenator;
import press.apparat.type.Segment;
import press.apparat.type.Segments;
import press.apparat.type.Shaped;
import press.apparat.type.Shaper;
import press.apparat.type.Shaper.Wanted;

/**
 * Text to measure with: two chapters of the Communist Manifesto (public domain, as published by Standard Ebooks,
 * CC0), and paragraphs made of it in the plainest way: words, spaces, hyphens.
 */
final class Manuscripts {
    static final Wanted FONT = new Wanted(List.of("EB Garamond"), 400, false, Length.pt(11), List.of("onum"),
            Length.ZERO);
    static final long MEASURE = Length.mm(115).sp();

    /** The two chapters fill some 17 pages of the press's plain setting. */
    private static final int PAGES_A_COPY = 17;

    private Manuscripts() {
    }

    static List<String> paragraphs() {
        try (InputStream in = Manuscripts.class.getResourceAsStream("manifesto.txt")) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A book's folder of about so many pages, a note on every seventeenth. */
    static Path book(int pages) throws IOException {
        Path book = Files.createTempDirectory("apparat-bench");
        String text = String.join("\n\n", paragraphs());
        for (int copy = 0; copy < pages / PAGES_A_COPY; copy++) {
            String note = "[^1]\n\n[^1]: A note at the foot of the page, to chapter " + copy + ".";
            Files.writeString(book.resolve(String.format("%03d.md", copy)), "# Chapter\n\n" + text + note);
        }
        return book;
    }

    static List<String> words() {
        return paragraphs().stream().flatMap(text -> Segments.of(text).stream()).map(Segment::text).toList();
    }

    static List<Item> items(String text, Shaper shaper, Hyphenator hyphenator) {
        List<Item> items = new ArrayList<>();
        long space = width(shaper, " ");
        long hyphen = width(shaper, "-");
        for (Segment segment : Segments.of(text)) {
            if (segment.kind() == Segment.Kind.SPACE) {
                items.add(new Glue(space, space / 2, space / 3));
            } else {
                word(items, segment.text(), segment.whole() ? hyphenator.hyphenate(segment.text()) : new int[0], shaper,
                        hyphen);
            }
            if (segment.breakAfter() && segment.kind() == Segment.Kind.WORD) {
                items.add(new Penalty(0, 50, true));
            }
        }
        items.add(new Penalty(0, Penalty.FORBIDDEN, false));
        items.add(new Glue(0, 1_000_000_000_000L, 0));
        items.add(new Penalty(0, Penalty.FORCED, false));
        return items;
    }

    private static void word(List<Item> items, String word, int[] points, Shaper shaper, long hyphen) {
        int start = 0;
        for (int point : points) {
            items.add(new Box(width(shaper, word.substring(start, point))));
            items.add(new Penalty(hyphen, 50, true));
            start = point;
        }
        items.add(new Box(width(shaper, word.substring(start))));
    }

    private static long width(Shaper shaper, String text) {
        return shaper.shape(text, FONT, "en-GB").stream().mapToLong(Shaped::width).sum();
    }
}
