package press.apparat.epub;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A font file as its tables by their tags (OpenType 1.9, "Organization of an OpenType font"). */
final class Sfnt {
    private static final int TRUETYPE = 0x00010000;
    private static final int CHECKSUM = 0xB1B0AFBA;

    private Sfnt() {
    }

    /** The tables of a font with TrueType outlines; nothing for any other file. */
    static Optional<Map<String, byte[]>> read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < 12 || in.getInt(0) != TRUETYPE || file.length < 12 + 16 * in.getShort(4)) {
            return Optional.empty();
        }
        Map<String, byte[]> tables = new TreeMap<>();
        for (int i = 0; i < in.getShort(4); i++) {
            int record = 12 + 16 * i;
            String tag = new String(file, record, 4, StandardCharsets.ISO_8859_1);
            int offset = in.getInt(record + 8);
            int length = in.getInt(record + 12);
            if (offset < 0 || length < 0 || offset > file.length - length) {
                return Optional.empty();
            }
            tables.put(tag, java.util.Arrays.copyOfRange(file, offset, offset + length));
        }
        return Optional.of(tables);
    }

    /** A font file of these tables, with all its checksums. */
    static byte[] write(Map<String, byte[]> tables) {
        ByteBuffer head = ByteBuffer.wrap(tables.get("head").clone()).putInt(8, 0);
        Map<String, byte[]> all = new TreeMap<>(tables);
        all.put("head", head.array());
        int headAt = 0;
        ByteBuffer out = ByteBuffer.allocate(12 + 16 * all.size() + all.values().stream().mapToInt(Sfnt::padded).sum());
        directory(out, all.size());
        int at = 12 + 16 * all.size();
        for (Map.Entry<String, byte[]> table : all.entrySet()) {
            byte[] bytes = table.getValue();
            headAt = table.getKey().equals("head") ? at : headAt;
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            out.put(at, bytes).putInt(checksum(out, at, padded(bytes))).putInt(at).putInt(bytes.length);
            at += padded(bytes);
        }
        out.putInt(headAt + 8, CHECKSUM - checksum(out, 0, out.capacity()));
        return out.array();
    }

    private static void directory(ByteBuffer out, int tables) {
        int power = Integer.highestOneBit(tables);
        out.putInt(TRUETYPE).putShort((short) tables).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables - power)));
    }

    private static int padded(byte[] bytes) {
        return bytes.length + 3 & ~3;
    }

    private static int checksum(ByteBuffer bytes, int start, int length) {
        int sum = 0;
        for (int at = start; at < start + length; at += 4) {
            sum += bytes.getInt(at);
        }
        return sum;
    }
}
