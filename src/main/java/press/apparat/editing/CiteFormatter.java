package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.TextToken.Type;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    CiteFormatter(CslStyle style, Catalogue catalogue, CslTokens tokens) {
        this.style = style;
        this.catalogue = catalogue;
        this.tokens = tokens;
    }

    /** What stands before the first cite, the first cite, what stands between it and the next … and after the last. */
    List<List<Inline>> parts(List<CiteForm> cites, List<Set<String>> positions, CiteForm.Frame frame) {
        List<RenderContext> rendered = new ArrayList<>();
        TokenBuffer all = new TokenBuffer();
        append(all, frame.prefix(), Type.PREFIX);
        for (int i = 0; i < cites.size(); i++) {
            append(all, i == 0 ? "" : style.layout().delimiter(), Type.DELIMITER);
            rendered.add(cite(cites.get(i), positions.get(i)));
            append(all, cites.get(i), rendered.get(i).getResult(), i == 0 && frame.capital());
        }
        List<Inline> last = cites.get(cites.size() - 1).suffix();
        boolean stopped = PlainText.of(last).endsWith(".") && frame.suffix().equals(".");
        end(all, stopped ? "" : frame.suffix(), last);
        return tokens.inlines(all, rendered.get(0), cites.get(0).span());
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
        CSLItemData item = catalogue.item(cite.key());
        return style.cite(cite.authorless() ? withoutAuthor(cite.key()) : item, cite.locator(), position);
    }

    /** Nobody in the place of its author, or of its editors or whoever else is named first where it has no author. */
    private CSLItemData withoutAuthor(String key) {
        CSLItemDataBuilder item = new CSLItemDataBuilder(catalogue.item(key));
        CSLName[] nobody = {new CSLNameBuilder().literal(NOBODY).build()};
        Map<String, List<Work.Name>> names = catalogue.work(key).names();
        Optional<String> first = Optional.of("author").filter(names::containsKey)
                .or(() -> names.keySet().stream().findFirst());
        first.ifPresent(variable -> CslVariables.NAMES.get(variable).accept(item, nobody));
        return item.build();
    }

    private List<Token> own(TokenBuffer rendered, CiteForm cite, boolean capital) {
        List<Token> own = new ArrayList<>();
        boolean dropping = false;
        boolean raising = capital;
        for (Token token : CslRepairs.tokens(rendered.getTokens(), style.locale().getLang())) {
            if (!(token instanceof TextToken text)) {
                own.add(token);
                continue;
            }
            String words = text.getText();
            if (cite.authorless() && words.contains(NOBODY)) {
                dropping = true;
                words = words.substring(words.indexOf(NOBODY) + 1);
            }
            words = dropping ? words.replaceFirst("^[\\s,.:;]+", "") : words;
            words = dropping && style.isRole(words) ? "" : words;
            dropping &= words.isEmpty();
            own.add(text.copyWithText(raising ? Capitals.first(words) : words));
            raising &= words.isEmpty() || text.getType() == Type.OPEN_QUOTE;
        }
        return own;
    }

    /** The author as the style would name her here, for a sentence that goes on about her. */
    String author(CiteForm cite, Set<String> position) {
        String whole = cite(cite, position).getResult().toString();
        String without = cite(cite.withoutAuthor(), position).getResult().toString();
        int from = without.indexOf(NOBODY);
        if (from >= 0 && whole.endsWith(without.substring(from + 1))) {
            return CslMarks.plain(whole.substring(from, whole.length() - without.length() + from + 1));
        }
        Work work = catalogue.work(cite.key());
        List<String> names = work.names().values().stream().findFirst()
                .map(all -> all.stream().map(Work.Name::family).toList()).orElse(List.of());
        return names.isEmpty() ? title(work) : names.size() > 2 ? names.get(0) + " et al." : String.join(" & ", names);
    }

    private static String title(Work work) {
        return PlainText.of(Optional.ofNullable(work.texts().get("title-short"))
                .or(() -> Optional.ofNullable(work.texts().get("title"))).orElse(List.of()));
    }

    /** An entry of the bibliography. */
    List<Inline> entry(String key, Span span) {
        RenderContext context = style.entry(catalogue.item(key));
        return tokens.inlines(CslRepairs.of(context.getResult(), style.locale().getLang()), context, span).stream()
                .flatMap(List::stream).toList();
    }
}
