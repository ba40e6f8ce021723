package press.apparat.editing;

import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Rewrite;
import press.apparat.book.Section;

/** Copies a text, and knows the language of the place where it is: of the section, or of the nearest node that has one. */
abstract class LanguageRewrite extends Rewrite {
    private String language;

    /** @param language outside of all sections */
    LanguageRewrite(String language) {
        this.language = language;
    }

    final String language() {
        return language;
    }

    @Override
    public Section section(Section section) {
        language = section.lang();
        return super.section(section);
    }

    @Override
    protected <T> T inside(Attributes attributes, Supplier<T> copy) {
        String around = language;
        language = attributes.lang().orElse(language);
        T copied = copy.get();
        language = around;
        return copied;
    }
}
