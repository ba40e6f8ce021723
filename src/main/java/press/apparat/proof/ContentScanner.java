package press.apparat.proof;

/**
 * Goes once through a content stream (ISO 32000-1, clause 7.8.2) and names the operators that tell of text. A reader of
 * the whole graphics state would make an object of every number in it.
 */
final class ContentScanner {
    private final Octets in;
    private final Operators operators;
    private final Octets.Buffer shown = new Octets.Buffer();
    private String name = "";
    private MarkedProperties properties = MarkedProperties.NONE;

    /** What is told. */
    interface Operators {
        /** Strings that follow are in the font of this name. */
        void font(String name);

        /** The first {@code length} of these octets are shown. */
        void show(byte[] codes, int length);

        void begin(MarkedProperties properties);

        void end();
    }

    ContentScanner(byte[] content, Operators operators) {
        this.in = new Octets(content);
        this.operators = operators;
    }

    void scan() {
        while (in.skipSpace()) {
            switch (in.peek()) {
                case '(' -> in.literal(shown);
                case '/' -> name = in.name();
                case '<' -> angle();
                default -> other();
            }
        }
    }

    private void angle() {
        if (in.startsWith("<<")) {
            properties = MarkedProperties.read(in);
        } else {
            in.hexadecimal(shown);
        }
    }

    /** Numbers, brackets and operators. */
    private void other() {
        int from = in.position();
        in.word();
        if (!in.isNumber(from)) {
            operator(in.code(from));
        }
    }

    /** Brackets end no operands. */
    private void operator(int code) {
        switch (code) {
            case '[', ']' -> {
                return;
            }
            case 'T' << 8 | 'f' -> operators.font(name);
            case 'T' << 8 | 'j', 'T' << 8 | 'J', '\'', '"' -> shown.giveTo(operators::show);
            case 'B' << 16 | 'M' << 8 | 'C', 'B' << 16 | 'D' << 8 | 'C' -> operators.begin(properties);
            case 'E' << 16 | 'M' << 8 | 'C' -> operators.end();
            case 'I' << 8 | 'D' -> in.skipImage();
            default -> {
            }
        }
        shown.clear();
        properties = MarkedProperties.NONE;
    }
}
