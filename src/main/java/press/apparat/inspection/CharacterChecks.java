package press.apparat.inspection;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points, dashes and quotation marks as they are read: items 30 to 33. */
final class CharacterChecks implements Check {
    private static final Pattern DOTS = Pattern.compile("\\.\\.\\.|(?<=[ \\u00A0])…(?= )");
    /** Not a code or a date, which have several hyphens. */
    private static final Pattern HYPHEN_IN_RANGE = Pattern.compile("(?<![\\d-])\\d+-\\d+(?![\\d-])");
    /** An address of the web, whose hyphens are its own. */
    private static final Pattern ADDRESS = Pattern.compile("\\p{Alpha}+://\\S+");
    private static final Pattern SPACED_EM_DASH = Pattern.compile("—[ \\u00A0](?=\\S)");
    private static final String OPENING = "“‘";
    private static final String CLOSING = "”’";
    private static final Map<String, String> PAIRS = Map.of("en", "“”", "de", "„“", "fr", "«»", "ru", "«»");
    @Override
    public void of(Composition book, Findings findings) {
        List<Prose> paragraphs = book.paragraphs().filter(lines -> isText(lines.get(0)))
                .map(lines -> Prose.of(book, lines)).toList();
        for (Prose prose : paragraphs) {
            ellipses(prose, findings.of(Item.ELLIPSES));
            dashes(prose, findings.of(Item.DASHES));
            quotes(prose, findings.of(Item.QUOTES));
            BondCheck.of(prose, findings.of(Item.BONDS));
        }
        Runs.pairs(paragraphs).forEach(pair -> balanced(pair.get(0), pair.get(1).text(), findings.of(Item.QUOTES)));
        paragraphs.stream().skip(Math.max(0, paragraphs.size() - 1))
                .forEach(last -> balanced(last, "", findings.of(Item.QUOTES)));
    }

    private static boolean isText(TextLine line) {
        return switch (line.standing().kind()) {
            case TEXT, NOTE, HEADING, TABLE, CAPTION, CONTENTS -> true;
            case CODE, ADDED -> false;
        };
    }

    private static void found(Prose prose, Pattern wrong, Tally tally) {
        Matcher matcher = wrong.matcher(prose.text());
        while (matcher.find()) {
            tally.fails(prose.book(), prose.line(matcher.start()), around(prose.text(), matcher.start()));
        }
    }

    private static void ellipses(Prose prose, Tally tally) {
        tally.measured(1);
        if (prose.text().contains("...") || prose.text().indexOf('…') >= 0) {
            found(prose, DOTS, tally);
        }
    }

    /** Straight ones, and two that touch. */
    private static void quotes(Prose prose, Tally tally) {
        tally.measured(1);
        String text = prose.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c >= '‘' && c <= '”' && i > 0 && isAlike(c, text.charAt(i - 1))) {
                tally.fails(prose.book(), prose.line(i), around(text, i));
            }
        }
    }

    private static boolean isAlike(char mark, char before) {
        return OPENING.indexOf(mark) >= 0 && OPENING.indexOf(before) >= 0
                || CLOSING.indexOf(mark) >= 0 && CLOSING.indexOf(before) >= 0;
    }

    private static String around(String text, int at) {
        return "\"" + text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 10)).strip() + "\"";
    }

    private static void dashes(Prose prose, Tally tally) {
        tally.measured(1);
        if (prose.text().indexOf('-') >= 0) {
            Matcher ranges = HYPHEN_IN_RANGE.matcher(withoutAddresses(prose.text()));
            ranges.results().forEach(
                    range -> tally.fails(prose.book(), prose.line(range.start()), around(prose.text(), range.start())));
        }
        if (prose.text().indexOf('—') >= 0 && prose.first().standing().isEnglish()) {
            found(prose, SPACED_EM_DASH, tally);
        }
        prose.lines().stream().filter(line -> !line.isFirst() && line.text().startsWith("—"))
                .forEach(line -> tally.fails(prose.book(), line, "an em dash begins a line"));
    }

    /** As long as it was. */
    private static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
    }

    /** A quotation that goes on in the next paragraph is not closed in this one, but opened again in that. */
    private static void balanced(Prose prose, String next, Tally tally) {
        String pair = PAIRS.getOrDefault(prose.language(), "");
        if (!pair.isEmpty()) {
            long opened = count(prose.text(), pair.charAt(0));
            long closed = count(prose.text(), pair.charAt(1));
            boolean goesOn = opened == closed + 1 && next.startsWith(pair.substring(0, 1));
            if (opened != closed && !goesOn) {
                tally.fails(prose.book(), prose.first(), opened + " opened, " + closed + " closed");
            }
        }
    }

    private static long count(String text, char mark) {
        long count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }
}
