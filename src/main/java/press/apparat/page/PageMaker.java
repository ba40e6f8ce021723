package press.apparat.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.apparat.galley.Galley;
import press.apparat.measure.Length;
import press.apparat.placed.Placed;
import press.apparat.placed.Tag;
import press.apparat.report.Diagnostic;
import press.apparat.style.PageStyle;
import press.apparat.style.Stylesheet.PageState;

/** Makes one page after the other: keeps count of sides, folios and named strings from galley to galley. */
final class PageMaker {
    private final Press press;
    private final Plans plans;
    private final RunningHeads heads;
    private final FolioCounter counter = new FolioCounter();
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, String> folios = new LinkedHashMap<>();
    private final Tag document = new Tag(Tag.Role.DOCUMENT);
    private final NoteNumbers numbers = new NoteNumbers();
    private final LineCounter lines = new LineCounter();
    private PageStrings strings = PageStrings.NONE;

    PageMaker(Press press, Plans plans) {
        this.press = press;
        this.plans = plans;
        heads = new RunningHeads(press.liner());
    }

    void add(Galley galley) {
        document.add(galley.structure());
        if (!mayBegin(galley)) {
            addBlank(galley);
        }
        counter.open(galley);
        Leaves leaves = new Leaves(press.pages(), galley.page(), pages.size());
        Plans.Plan plan = plans.of(galley, leaves);
        for (int k = 0; k < plan.pages().size(); k++) {
            boolean recto = Leaves.isRecto(pages.size() + 1);
            Layout.Portion portion = portion(galley, plan.pages(), k);
            PagePlan page = lines.numbered(plan.pages().get(k), recto);
            addPage(leaves.style(k), page, Sheet.of(leaves.style(k), recto, page, galley.baseline()), portion);
            warn(page, galley);
        }
    }

    Volume volume() {
        return new Volume(List.copyOf(pages), document, press.outline(), Collections.unmodifiableMap(folios),
                Collections.unmodifiableMap(numbers.byId()), lines.lines(), press.credits());
    }

    private boolean mayBegin(Galley galley) {
        boolean recto = Leaves.isRecto(pages.size() + 1);
        if (counter.opensBody(galley)) {
            return recto;
        }
        return switch (galley.begins()) {
            case RECTO -> recto;
            case VERSO -> !recto;
            case PAGE, AUTO, AVOID -> true;
        };
    }

    /** A blank page has no heads either, but it is counted. */
    private void addBlank(Galley next) {
        PageState state = new PageState(Leaves.isRecto(pages.size() + 1), false, true);
        PageStyle style = press.pages().page(next.page(), state);
        Layout layout = new Sheet(style, Leaves.isRecto(pages.size() + 1)).layout(Optional.empty());
        pages.add(new Page(style.size(), counter.next().text(), List.of(), layout));
    }

    private void addPage(PageStyle style, PagePlan plan, Sheet sheet, Layout.Portion portion) {
        Folio folio = counter.next();
        strings = strings.next(plan.strips());
        numbers.page(plan.strips());
        List<Placed> content = new ArrayList<>(sheet.content());
        PageAnchors.in(content).forEach(id -> folios.putIfAbsent(id, folio.text()));
        content.addAll(heads.of(headed(style, plan), new HeadText(strings, folio)));
        pages.add(new Page(style.size(), folio.text(), List.copyOf(content), sheet.layout(Optional.of(portion))));
    }

    /** A page of floats alone need not be full. */
    private static Layout.Portion portion(Galley galley, List<PagePlan> plans, int k) {
        boolean last = k == plans.size() - 1;
        return new Layout.Portion(galley.id(), k == 0, last || plans.get(k).fill().isOfFloats(),
                last ? Layout.Next.FREE : plans.get(k + 1).next());
    }

    /** The page whose heads are set: a plate may ask for another than its galley, in the same format. */
    private PageStyle headed(PageStyle style, PagePlan plan) {
        PageState state = new PageState(Leaves.isRecto(pages.size() + 1), false, false);
        return plan.fill().floats().page().filter(name -> !name.equals("auto"))
                .map(name -> press.pages().page(name, state)).orElse(style);
    }

    /** Of the page that was added last. */
    private void warn(PagePlan plan, Galley galley) {
        String folio = pages.get(pages.size() - 1).folio();
        if (plan.overfull() > 0) {
            String points = String.format(Locale.ROOT, "%.1f pt", new Length(plan.overfull()).pt());
            String message = "what stands on page " + folio + " is " + points + " too tall for it";
            press.diagnostics().report(Diagnostic.warning("P001", galley.span(), message)
                    .help("make the picture or the table's row smaller, or divide it"));
        }
        if (plan.noted().moved() > 0) {
            String message = "the margin of page " + folio + " has no room for " + plan.noted().moved()
                    + " of its notes and glosses: they stand at its foot";
            press.diagnostics().report(Diagnostic.warning("P003", galley.span(), message).help(
                    "mark fewer terms there ({term=-} leaves one out), shorten their definitions, or widen the column"));
        }
        if (plan.late() > 0) {
            String message = "not all notes called on page " + folio + " can begin on it";
            press.diagnostics().report(Diagnostic.warning("P002", galley.span(), message).help(
                    "call fewer notes in one place, or divide the picture or the table's row they are called in"));
        }
    }
}
