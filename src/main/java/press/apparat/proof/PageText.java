package press.apparat.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The text of a page's marked-content sequences, read from its content (ISO 32000-1, clauses 9.4 and 14.6). Only what
 * is said is followed; where it stands is not.
 */
final class PageText implements ContentScanner.Operators {
    private final Map<String, CodeTexts> fonts;
    private final List<StringBuilder> texts = new ArrayList<>();
    private final List<Sequence> open = new ArrayList<>();
    private CodeTexts font = CodeTexts.NONE;

    /**
     * A sequence that is open.
     *
     * @param text of the marked content it is or stands in
     * @param replaced whether another text stands for what is shown in it
     */
    private record Sequence(StringBuilder text, boolean replaced) {
    }

    private PageText(Map<String, CodeTexts> fonts) {
        this.fonts = fonts;
    }

    /**
     * The texts of a page by the numbers of their sequences.
     *
     * @param content of the page, decompressed
     * @param fonts by their names among its resources
     */
    static PageText of(byte[] content, Map<String, CodeTexts> fonts) {
        PageText page = new PageText(fonts);
        new ContentScanner(content, page).scan();
        return page;
    }

    /** Empty where nothing is said in a sequence. */
    String text(int number) {
        return number < texts.size() ? texts.get(number).toString() : "";
    }

    @Override
    public void font(String name) {
        font = fonts.getOrDefault(name, CodeTexts.NONE);
    }

    @Override
    public void show(byte[] codes, int length) {
        if (!open.isEmpty()) {
            Sequence sequence = open.get(open.size() - 1);
            if (!sequence.replaced) {
                font.append(codes, length, sequence.text);
            }
        }
    }

    @Override
    public void begin(MarkedProperties properties) {
        Sequence around = open.isEmpty() ? new Sequence(new StringBuilder(), false) : open.get(open.size() - 1);
        StringBuilder text = properties.number().isPresent() ? text(properties) : around.text;
        boolean replaces = properties.actualText().isPresent() && !around.replaced;
        if (replaces) {
            text.append(properties.actualText().get());
        }
        open.add(new Sequence(text, around.replaced || replaces));
    }

    private StringBuilder text(MarkedProperties properties) {
        int number = properties.number().getAsInt();
        while (texts.size() <= number) {
            texts.add(new StringBuilder());
        }
        return texts.get(number);
    }

    @Override
    public void end() {
        open.remove(open.size() - 1);
    }
}
