package press.apparat.type;

import press.apparat.type.FontLibrary.Entry;

/** A face of a library; it is known by what it was registered as, and its file is read when more is asked. */
final class LoadedFace implements Typeface {
    private final Entry entry;
    private Protrusion protrusion = Protrusion.NONE;
    private volatile SfntFont font;

    LoadedFace(Entry entry) {
        this.entry = entry;
    }

    SfntFont font() {
        if (font == null) {
            load();
        }
        return font;
    }

    private synchronized void load() {
        if (font == null) {
            protrusion = Protrusion.of(entry.family(), entry.weight(), entry.italic());
            font = new SfntFont(entry.file().get());
        }
    }

    @Override
    public String family() {
        return entry.family();
    }

    @Override
    public int weight() {
        return entry.weight();
    }

    @Override
    public boolean italic() {
        return entry.italic();
    }

    @Override
    public int unitsPerEm() {
        return font().unitsPerEm();
    }

    @Override
    public int ascent() {
        return font().metrics().ascent();
    }

    @Override
    public int descent() {
        return font().metrics().descent();
    }

    @Override
    public int xHeight() {
        return font().metrics().xHeight();
    }

    @Override
    public int capHeight() {
        return font().metrics().capHeight();
    }

    @Override
    public int advance(int glyph) {
        return font().advance(glyph);
    }

    @Override
    public int leftBearing(int glyph) {
        return font().leftBearing(glyph);
    }

    @Override
    public boolean covers(int codePoint) {
        return font().covers(codePoint);
    }

    @Override
    public Protrusion protrusion() {
        font();
        return protrusion;
    }

    @Override
    public byte[] file() {
        return font().file();
    }

    @Override
    public String toString() {
        return entry.family() + " " + entry.weight() + (entry.italic() ? " italic" : "");
    }
}
