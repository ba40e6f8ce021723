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
    private static final Pattern SPACED_EM_DASH = Pattern.compile("—[ \\u00A0](?=\\S)");
    private static final Pattern STRAIGHT = Pattern.compile("[\"']");
    private static final Pattern TOUCHING = Pattern.compile("[“‘][“‘]|[”’][”’]");
    private static final Map<String, String> PAIRS = Map.of("en", "“”", "de", "„“", "fr", "«»", "ru", "«»");
    /** A number or "p.", a title, an initial; and what belongs on the same line. */
    private static final Pattern PARTED = Pattern
            .compile("(?:(?:^|[\\s(\\[“‘])(?:" + "[\\d.,]*\\d (?:km|kg|cm|mm|m|g|ha|kW|%|‰|°C|per cent)\\b|pp?\\. \\d"
                    + "|(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt)\\.? \\p{Lu}|(?:\\p{Lu}\\.)+ \\p{Lu}\\p{Ll}))");

    @Override
    public void of(Composition book, Findings findings) {
        List<Prose> paragraphs = book.paragraphs().filter(lines -> isText(lines.get(0)))
                .map(lines -> Prose.of(book, lines)).toList();
        for (Prose prose : paragraphs) {
            found(prose, DOTS, findings.of(Item.ELLIPSES));
            found(prose, HYPHEN_IN_RANGE, findings.of(Item.DASHES));
            dashes(prose, findings.of(Item.DASHES));
            found(prose, STRAIGHT, findings.of(Item.QUOTES));
            found(prose, TOUCHING, findings.of(Item.QUOTES));
            bonds(prose, findings.of(Item.BONDS));
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
        tally.measured(1);
        Matcher matcher = wrong.matcher(prose.text());
        while (matcher.find()) {
            tally.fails(prose.book(), prose.line(matcher.start()), around(prose.text(), matcher));
        }
    }

    private static String around(String text, Matcher found) {
        int from = Math.max(0, found.start() - 10);
        int to = Math.min(text.length(), found.end() + 10);
        return "\"" + text.substring(from, to).strip() + "\"";
    }

    private static void dashes(Prose prose, Tally tally) {
        if (prose.language().equals("en")) {
            found(prose, SPACED_EM_DASH, tally);
        }
        prose.lines().stream().filter(line -> !line.isFirst() && line.text().startsWith("—"))
                .forEach(line -> tally.fails(prose.book(), line, "an em dash begins a line"));
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
        return text.chars().filter(c -> c == mark).count();
    }

    /** Where a line ends, a space that should not have been one. */
    private static void bonds(Prose prose, Tally tally) {
        Matcher matcher = PARTED.matcher(prose.text().replace('\u00A0', ' '));
        for (int at = 0; at < prose.text().length() && matcher.find(at); at = matcher.start() + 1) {
            tally.measured(1);
            int start = matcher.start() + (Character.isLetterOrDigit(prose.text().charAt(matcher.start())) ? 0 : 1);
            if (prose.line(start) != prose.line(matcher.end() - 1)) {
                tally.fails(prose.book(), prose.line(start), "\"" + matcher.group().strip() + "\"");
            }
        }
    }
}
