package press.apparat.page;

import java.util.List;
import press.apparat.galley.Galley;

/** Makes pages of galleys; what it has planned for a galley serves again when the same galley comes again. */
public final class MakeUp {
    private final Press press;
    private final Plans plans;

    public MakeUp(Press press) {
        this.press = press;
        this.plans = new Plans(press.pages());
    }

    /**
     * Makes pages of a book's galleys, in order: each galley begins a page, its strips fill text areas, its notes
     * stand at the foot of the page of their call. Reports P001 (something is too tall for its page) and P002 (a note
     * begins after the page of its call) as warnings at the galley's span; a page comes out all the same.
     */
    public Volume volume(List<Galley> galleys) {
        plans.prepare(galleys);
        PageMaker maker = new PageMaker(press, plans);
        galleys.forEach(maker::add);
        return maker.volume();
    }
}
