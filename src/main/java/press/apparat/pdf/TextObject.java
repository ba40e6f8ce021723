package press.apparat.pdf;

import press.apparat.measure.Length;
import press.apparat.type.Font;
import press.apparat.type.Shaped;

/**
 * Sets runs in a page's text objects (ISO 32000-1, clause 9.4). It follows where a reader's pen stands, with all that
 * was rounded, and writes an adjustment wherever the next glyph is to stand elsewhere by half of one thousandth of an
 * em; so runs that follow each other on a line become one string, and no error adds up.
 */
final class TextObject {
    private final Operators out;
    private boolean open;
    private String fontName = "";
    private double size;
    private double tracking;
    private double expansion = 1;
    private double rise;
    private double lineX;
    private double lineY;
    private double pen;

    TextObject(Operators out) {
        this.out = out;
    }

    boolean isOpen() {
        return open;
    }

    void begin() {
        out.write("BT\n");
        open = true;
        lineX = 0;
        lineY = 0;
        pen = 0;
    }

    void end() {
        out.write("ET\n");
        open = false;
    }

    /** Sets a run with its first glyph's origin at (x, y), in points from the page's lower left corner. */
    void show(Shaped run, PrintedFont font, double x, double y) {
        if (Operators.roundedLength(run.font().size().pt()) == 0) {
            return;
        }
        select(font, run.font());
        line(x, y);
        double scale = run.font().size().pt() / run.font().face().unitsPerEm();
        double along = scale * run.font().expanded();
        double origin = x;
        for (int i = 0; i < run.size(); i++) {
            raise(run.dy()[i] * scale);
            move(origin + run.dx()[i] * along);
            glyph(font, font.code(run.glyphs()[i], run.textOf(i)));
            origin += run.advances()[i] * along + run.font().tracking().pt();
        }
    }

    private void select(PrintedFont font, Font wanted) {
        double wantedSize = Operators.roundedLength(wanted.size().pt());
        if (!font.name().equals(fontName) || wantedSize != size) {
            fontName = font.name();
            size = wantedSize;
            out.write("/").write(fontName).write(" ").lengths(size).write("Tf\n");
        }
        expand(wanted.expanded());
        track(wanted.tracking());
    }

    /** Horizontal scaling is a parameter of the text state, in hundredths: it stays from text object to text object. */
    private void expand(double wanted) {
        if (wanted != expansion) {
            expansion = wanted;
            out.lengths(expansion * 100).write("Tz\n");
        }
    }

    /** Scaled as the glyphs are (ISO 32000-1, clause 9.4.4). */
    private void track(Length wanted) {
        double rounded = Operators.roundedLength(wanted.pt() / expansion);
        if (rounded != tracking) {
            tracking = rounded;
            out.lengths(tracking).write("Tc\n");
        }
    }

    private void raise(double wanted) {
        double rounded = Operators.roundedLength(wanted);
        if (rounded != rise) {
            rise = rounded;
            out.lengths(rise).write("Ts\n");
        }
    }

    /** Starts another line, unless the run goes on with this one; what stands further left does not. */
    private void line(double x, double y) {
        double roundedX = Operators.roundedLength(x);
        double roundedY = Operators.roundedLength(y);
        if (roundedY == lineY && x > pen - size) {
            return;
        }
        out.lengths(roundedX - lineX, roundedY - lineY).write("Td\n");
        lineX = roundedX;
        lineY = roundedY;
        pen = roundedX;
    }

    private void move(double x) {
        long back = Math.round((pen - x) * 1000 / (size * expansion));
        if (back != 0) {
            out.back(back);
            pen -= back * size * expansion / 1000;
        }
    }

    private void glyph(PrintedFont font, int code) {
        out.show(code);
        pen += (font.width(code) * size / 1000 + tracking) * expansion;
    }
}
