package press.apparat.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A copy of a font file under another name and style, for those who find fonts by these (OpenType 1.9, "name" and
 * "OS/2"). Its checksums are the old ones.
 *
 * @param family of no more than 100 characters
 */
record Alias(String family, boolean bold, boolean italic) {
    private static final int ITALIC = 1;
    private static final int BOLD = 1 << 5;
    private static final int REGULAR = 1 << 6;
    /** The bits of OS/2 that tell these styles. */
    private static final int STYLES = ITALIC | BOLD | REGULAR;
    private static final int SELECTION = 62;

    byte[] of(byte[] file) {
        byte[] names = names();
        int end = file.length + 3 & ~3;
        ByteBuffer copy = ByteBuffer.wrap(Arrays.copyOf(file, end + names.length));
        copy.put(end, names);
        int name = record(copy, "name");
        copy.putInt(name + 8, end).putInt(name + 12, names.length);
        int selection = copy.getInt(record(copy, "OS/2") + 8) + SELECTION;
        copy.putShort(selection, (short) (copy.getShort(selection) & ~STYLES | style()));
        return copy.array();
    }

    private int style() {
        return !bold && !italic ? REGULAR : (bold ? BOLD : 0) | (italic ? ITALIC : 0);
    }

    private String styleName() {
        return !bold && !italic ? "Regular" : ((bold ? "Bold " : "") + (italic ? "Italic" : "")).strip();
    }

    /** A table's place in the directory. */
    private static int record(ByteBuffer font, String tag) {
        byte[] wanted = tag.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < font.getShort(4); i++) {
            int at = 12 + 16 * i;
            if (Arrays.equals(Arrays.copyOfRange(font.array(), at, at + 4), wanted)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    /** A table of names: of the family, of the style, in full, and for PostScript. */
    private byte[] names() {
        List<String> texts = List.of(family, styleName(), family + " " + styleName(),
                (family + "-" + styleName()).replace(" ", ""));
        List<Integer> ids = List.of(1, 2, 4, 6);
        ByteBuffer table = ByteBuffer.allocate(6 + 12 * texts.size());
        table.putShort((short) 0).putShort((short) texts.size()).putShort((short) table.capacity());
        ByteArrayOutputStream strings = new ByteArrayOutputStream();
        for (int i = 0; i < texts.size(); i++) {
            byte[] text = texts.get(i).getBytes(StandardCharsets.UTF_16BE);
            table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort(ids.get(i).shortValue());
            table.putShort((short) text.length).putShort((short) strings.size());
            strings.writeBytes(text);
        }
        return ByteBuffer.allocate(table.capacity() + strings.size()).put(table.array()).put(strings.toByteArray())
                .array();
    }
}
