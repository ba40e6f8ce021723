package press.apparat.page;

import java.util.List;
import press.apparat.galley.Galley;

/** Makes pages of galleys. */
public final class MakeUp {
    private MakeUp() {
    }

    /**
     * Makes pages of a book's galleys, in order: each galley begins a page, its strips fill text areas, its notes
     * stand at the foot of the page of their call. Reports P001 (something is too tall for its page) and P002 (a note
     * begins after the page of its call) as warnings at the galley's span; a page comes out all the same.
     */
    public static Volume volume(List<Galley> galleys, Press press) {
        PageMaker maker = new PageMaker(press);
        galleys.forEach(maker::add);
        return maker.volume();
    }
}
