package press.apparat.style;

/** A piece of a {@code content} or {@code string-set} value (CSS Generated Content; Paged Media). */
public sealed interface Content {
    <R> R match(Cases<R> cases);

    /** One answer for each kind of content. */
    interface Cases<R> {
        R literal(Literal literal);

        R named(Named named);

        R folio(Folio folio);

        R own(Own own);

        R attribute(Attribute attribute);

        R targetFolio(TargetFolio targetFolio);

        R leader(Leader leader);
    }

    /** A string. */
    record Literal(String text) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literal(this);
        }
    }

    /** {@code string(name)}, the value at the page's start, first assignment or last. */
    record Named(String name, Which which) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.named(this);
        }
    }

    enum Which {
        FIRST, START, LAST, FIRST_EXCEPT
    }

    /** {@code counter(page)}, with its numbering ("decimal", "lower-roman"). */
    record Folio(String numbering) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.folio(this);
        }
    }

    /** {@code content()}: the element's own text. */
    record Own() implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.own(this);
        }
    }

    /** {@code attr(name)}. */
    record Attribute(String name) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.attribute(this);
        }
    }

    /** {@code target-counter(attr(href), page)}. */
    record TargetFolio() implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.targetFolio(this);
        }
    }

    /** {@code leader(dotted)}, or any string, repeated to fill the line. */
    record Leader(String pattern) implements Content {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leader(this);
        }
    }
}
