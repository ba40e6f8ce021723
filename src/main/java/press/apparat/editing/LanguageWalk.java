package press.apparat.editing;

import java.util.function.Supplier;
import press.apparat.book.Attributes;
import press.apparat.book.Walk;
import press.apparat.report.Span;

/** Goes through a text, and knows the language of the place where it is. */
abstract class LanguageWalk extends Walk {
    private String language;

    /** @param language of what has none of its own */
    LanguageWalk(String language) {
        this.language = language;
    }

    final String language() {
        return language;
    }

    @Override
    protected Walk inside(Attributes attributes, Span span, Supplier<Walk> content) {
        String around = language;
        language = attributes.lang().orElse(language);
        content.get();
        language = around;
        return this;
    }
}
