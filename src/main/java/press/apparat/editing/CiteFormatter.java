package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.TextToken.Type;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.apparat.book.Inline;
import press.apparat.book.PlainText;
import press.apparat.book.Work;
import press.apparat.report.Span;

/** Formats the cites of one citation in one medium. */
final class CiteFormatter {
    /** Stands for the name that is not to be printed, so that nobody else steps into its place. */
    private static final String NOBODY = "\uF8FF";

    private final CslStyle style;
    private final Catalogue catalogue;
    private final CslTokens tokens;
    private final CslRepairs repairs;

    CiteFormatter(CslStyle style, Catalogue catalogue, CslTokens tokens) {
        this.style = style;
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.repairs = new CslRepairs(style.etAl(), style.locale().getLang());
    }

    /** What stands before the first cite, the first cite, what stands between it and the next … and after the last. */
    List<List<Inline>> parts(List<CiteForm> cites, List<Set<String>> positions, CiteForm.Frame frame) {
        List<RenderContext> rendered = new ArrayList<>();
        TokenBuffer all = new TokenBuffer();
        append(all, frame.prefix(), Type.PREFIX);
        for (int i = 0; i < cites.size(); i++) {
            boolean again = i > 0 && isCollapsed(cites.get(i - 1), cites.get(i));
            CiteForm one = again ? cites.get(i).withoutAuthor() : cites.get(i);
            append(all, i == 0 ? "" : delimiter(cites.subList(i - 1, i + 1), again), Type.DELIMITER);
            rendered.add(cite(one, positions.get(i)));
            append(all, one, rendered.get(i).getResult(), i == 0 && frame.capital());
        }
        List<Inline> last = cites.get(cites.size() - 1).suffix();
        boolean stopped = PlainText.of(last).endsWith(".") && frame.suffix().equals(".");
        end(all, stopped ? "" : frame.suffix(), last);
        return tokens.inlines(all, rendered.get(0), cites.get(0).span());
    }

    /** Works of one author, of whom only the first cite says the name (CSL 1.0.2, "Cite Collapsing"). */
    private boolean isCollapsed(CiteForm before, CiteForm cite) {
        List<Work.Name> names = CitedNames.of(catalogue.work(cite.key()));
        return style.citing("collapse").startsWith("year") && before.suffix().isEmpty() && cite.prefix().isEmpty()
                && !cite.authorless() && !names.isEmpty() && names.equals(CitedNames.of(catalogue.work(before.key())));
    }

    /** Years with pages need more between them than a comma (The Chicago Manual of Style, 17th edition, 15.30). */
    private String delimiter(List<CiteForm> two, boolean again) {
        boolean bare = two.stream().allMatch(cite -> cite.locator().isEmpty());
        String own = style.citing("cite-group-delimiter");
        return again && bare ? own.isEmpty() ? ", " : own : style.layout().delimiter();
    }

    /** A cite between two empty pieces, with the author's words before and after it. */
    private void append(TokenBuffer all, CiteForm cite, TokenBuffer rendered, boolean capital) {
        boolean begins = cite.prefix().isEmpty();
        words(all, spacedAfter(capital && !begins ? Capitals.of(cite.prefix()) : cite.prefix()));
        all.append(new CslTokens.Piece(List.of()));
        own(rendered, cite, capital && begins).forEach(all::append);
        all.append(new CslTokens.Piece(List.of()));
        words(all, spacedBefore(cite.suffix()));
    }

    private static void append(TokenBuffer all, String text, Type type) {
        if (!text.isEmpty()) {
            all.append(text, type);
        }
    }

    /** What ends a citation; citeproc-java would merge it with what stands before the author's own words, unseen by it. */
    private static void end(TokenBuffer all, String suffix, List<Inline> last) {
        if (last.isEmpty()) {
            append(all, suffix, Type.SUFFIX);
        } else if (!suffix.isEmpty()) {
            words(all, List.of(new Inline.Text(suffix, last.get(0).span())));
        }
    }

    private static void words(TokenBuffer all, List<Inline> words) {
        if (!words.isEmpty()) {
            all.append(new CslTokens.Piece(words));
        }
    }

    private static List<Inline> spacedAfter(List<Inline> prefix) {
        return prefix.isEmpty() ? prefix : joined(prefix, new Inline.Text(" ", prefix.get(0).span()));
    }

    private static List<Inline> joined(List<Inline> words, Inline after) {
        List<Inline> all = new ArrayList<>(words);
        all.add(after);
        return all;
    }

    /** Words after a cite are set apart, unless they begin with punctuation of their own. */
    private static List<Inline> spacedBefore(List<Inline> suffix) {
        String words = PlainText.of(suffix);
        boolean apart = !words.isEmpty() && ",.;:!?)] ".indexOf(words.charAt(0)) < 0;
        List<Inline> all = new ArrayList<>(suffix);
        if (apart) {
            all.add(0, new Inline.Text(" ", suffix.get(0).span()));
        }
        return all;
    }

    private RenderContext cite(CiteForm cite, Set<String> position) {
        Work work = catalogue.work(cite.key());
        boolean isFull = style.isNote() && position.contains("first");
        CSLItemData item = isFull ? catalogue.item(cite.key()) : catalogue.shortItem(cite.key());
        return style.cite(cite.authorless() ? CitedNames.replacedByOne(work, item, NOBODY) : item, cite.locator(),
                catalogue.position(cite.key(), position));
    }

    private List<Token> own(TokenBuffer rendered, CiteForm cite, boolean capital) {
        List<Token> own = new ArrayList<>();
        boolean dropping = false;
        boolean raising = capital;
        List<Token> all = repairs.tokens(rendered.getTokens());
        for (int i = 0; i < all.size(); i++) {
            if (!(all.get(i) instanceof TextToken text)) {
                own.add(all.get(i));
                continue;
            }
            String words = text.getText();
            if (cite.authorless() && words.contains(NOBODY)) {
                dropping = true;
                words = words.substring(words.indexOf(NOBODY) + 1);
            }
            words = dropping ? words.replaceFirst("^[\\s,.:;)]+", "") : words;
            words = dropping && (style.isRole(words) || opensRole(words, all.subList(i + 1, all.size()))) ? "" : words;
            dropping &= words.isEmpty();
            own.add(text.copyWithText(raising ? Capitals.first(words) : words));
            raising &= words.isEmpty() || text.getType() == Type.OPEN_QUOTE;
        }
        return own;
    }

    private boolean opensRole(String words, List<Token> rest) {
        return words.equals("(") && !rest.isEmpty() && style.isRole(rest.get(0).toString());
    }

    /** The author as the style would name her here, for a sentence that goes on about her. */
    List<Inline> author(CiteForm cite, Set<String> position) {
        RenderContext whole = cite(cite, position);
        Optional<TokenBuffer> names = names(repairs.tokens(whole.getResult().getTokens()),
                cite(cite.withoutAuthor(), position).getResult());
        return names.map(found -> tokens.inlines(found, whole, cite.span()).get(0))
                .orElseGet(() -> List.of(new Inline.Text(named(catalogue.work(cite.key())), cite.span())));
    }

    /** What stands in a whole cite where one without the author has nobody. */
    private Optional<TokenBuffer> names(List<Token> whole, TokenBuffer without) {
        String rest = words(repairs.tokens(without.getTokens()));
        int from = rest.indexOf(NOBODY);
        int to = words(whole).length() - (rest.length() - from - 1);
        if (from < 0 || to < from || !words(whole).endsWith(rest.substring(from + 1))) {
            return Optional.empty();
        }
        TokenBuffer names = new TokenBuffer();
        int at = 0;
        for (Token token : whole) {
            int length = token.toString().length();
            if (token instanceof TextToken text && at + length > from && at < to) {
                names.append(
                        text.copyWithText(text.getText().substring(Math.max(0, from - at), Math.min(length, to - at))));
            }
            at += token instanceof TextToken ? length : 0;
        }
        return Optional.of(names);
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().filter(TextToken.class::isInstance).map(Token::toString).collect(Collectors.joining());
    }

    private static String named(Work work) {
        List<String> names = CitedNames.of(work).stream().map(CitedNames::family).toList();
        return names.isEmpty() ? title(work) : names.size() > 2 ? names.get(0) + " et al." : String.join(" & ", names);
    }

    private static String title(Work work) {
        return PlainText.of(Optional.ofNullable(work.texts().get("title-short"))
                .or(() -> Optional.ofNullable(work.texts().get("title"))).orElse(List.of()));
    }

    /** An entry of the bibliography; empty where the style has none for a work of this type. */
    List<Inline> entry(Work work) {
        RenderContext context = style.entry(catalogue.item(work.key()));
        return entry(repairs.tokens(context.getResult().getTokens()), context, work);
    }

    /** An entry that comes after one of the same names. */
    List<Inline> entryAfter(Work before, Work work) {
        List<Work.Name> names = CitedNames.of(work);
        if (style.substitute().isEmpty() || names.isEmpty() || !names.equals(CitedNames.of(before))) {
            return entry(work);
        }
        RenderContext context = style.entry(CitedNames.replaced(work, catalogue.item(work.key()), NOBODY));
        List<Token> rendered = context.getResult().getTokens();
        List<Integer> places = IntStream.range(0, rendered.size())
                .filter(i -> rendered.get(i).toString().contains(NOBODY)).boxed().toList();
        if (places.size() != names.size()) {
            return entry(work);
        }
        List<Token> substituted = new ArrayList<>(rendered.subList(0, places.get(0)));
        substituted.add(new TextToken(style.substitute(), Type.TEXT));
        substituted.addAll(rendered.subList(places.get(places.size() - 1) + 1, rendered.size()));
        return entry(repairs.tokens(substituted), context, work);
    }

    private List<Inline> entry(List<Token> rendered, RenderContext context, Work work) {
        TokenBuffer entry = new TokenBuffer();
        rendered.forEach(entry::append);
        return tokens.inlines(entry, context, work.span()).stream().flatMap(List::stream).toList();
    }
}
