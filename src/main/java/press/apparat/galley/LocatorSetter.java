package press.apparat.galley;

import java.util.function.Consumer;
import press.apparat.book.Inline;
import press.apparat.editing.Locator;
import press.apparat.style.IndexVocabulary;

/** Sets the pages of some places as links, in order. */
final class LocatorSetter implements Locator.Pages {
    private final Setting setting;
    private final InlineSetter setter;

    LocatorSetter(Setting setting, InlineSetter setter) {
        this.setting = setting;
        this.setter = setter;
    }

    @Override
    public String folio(String id) {
        return setting.folio(id);
    }

    @Override
    public String mark(Inline.NoteSite note) {
        return setting.mark(note.id(), note.series());
    }

    void set(Inline.Locators locators, String language) {
        String separator = "";
        for (Locator locator : setting.tools().edition().locators(locators, language, this)) {
            setter.run(separator);
            emphasised(locator, inner -> stops(locator, inner));
            separator = ", ";
        }
    }

    private void emphasised(Locator locator, Consumer<InlineSetter> content) {
        if (locator.main()) {
            setter.within(IndexVocabulary.MAIN, content);
        } else if (locator.pictured()) {
            setter.within(IndexVocabulary.PICTURED, content);
        } else {
            content.accept(setter);
        }
    }

    private static void stops(Locator locator, InlineSetter inner) {
        String dash = "";
        for (Locator.Stop stop : locator.stops()) {
            inner.run(dash);
            inner.linkedWords("#" + stop.target(), stop.words());
            dash = Locator.DASH;
        }
    }
}
