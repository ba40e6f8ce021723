package press.apparat.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The colour space of all our colours as an ICC profile (ICC.1:2001-04, version 2.1): made here, because the one in a
 * Java runtime is not the same in all of them. Primaries and curve are those of IEC 61966-2-1, adapted to D50.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int DIRECTORY_ENTRY = 12;
    private static final int SAMPLES = 1024;
    private static final double[] D50 = {0.9642, 1, 0.8249};

    private SrgbProfile() {
    }

    static byte[] bytes() {
        Map<String, byte[]> tags = tags();
        byte[] directory = directory(tags);
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        int size = HEADER + directory.length + distinct(tags).stream().mapToInt(tag -> tag.length).sum();
        profile.writeBytes(header(size));
        profile.writeBytes(directory);
        distinct(tags).forEach(profile::writeBytes);
        return profile.toByteArray();
    }

    private static Map<String, byte[]> tags() {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB"));
        tags.put("cprt", tag("text", ascii("CC0\0")));
        tags.put("wtpt", xyz(D50));
        tags.put("rXYZ", xyz(0.4360, 0.2225, 0.0139));
        tags.put("gXYZ", xyz(0.3851, 0.7169, 0.0971));
        tags.put("bXYZ", xyz(0.1431, 0.0606, 0.7141));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return tags;
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(size).putInt(0).putInt(0x0210_0000);
        header.put(ascii("mntrRGB XYZ "));
        header.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        header.position(36).put(ascii("acsp")).position(68);
        for (double value : D50) {
            header.putInt(fixed(value));
        }
        return header.array();
    }

    private static byte[] directory(Map<String, byte[]> tags) {
        int length = 4 + DIRECTORY_ENTRY * tags.size();
        ByteBuffer directory = ByteBuffer.allocate(length).putInt(tags.size());
        List<byte[]> distinct = distinct(tags);
        tags.forEach((name, tag) -> {
            int before = distinct.subList(0, distinct.indexOf(tag)).stream().mapToInt(other -> other.length).sum();
            directory.put(ascii(name)).putInt(HEADER + length + before).putInt(tag.length);
        });
        return directory.array();
    }

    /** The three curves are one and the same array, written once. */
    private static List<byte[]> distinct(Map<String, byte[]> tags) {
        List<byte[]> distinct = new ArrayList<>();
        tags.values().stream().filter(tag -> !distinct.contains(tag)).forEach(distinct::add);
        return distinct;
    }

    private static byte[] description(String words) {
        int length = words.length() + 1;
        int emptyUnicodeAndScript = 8 + 3 + 67;
        return tag("desc",
                ByteBuffer.allocate(4 + length + emptyUnicodeAndScript).putInt(length).put(ascii(words)).array());
    }

    private static byte[] xyz(double... values) {
        ByteBuffer fixed = ByteBuffer.allocate(12);
        for (double value : values) {
            fixed.putInt(fixed(value));
        }
        return tag("XYZ ", fixed.array());
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(4 + 2 * SAMPLES).putInt(SAMPLES);
        for (int i = 0; i < SAMPLES; i++) {
            curve.putShort((short) Math.round(linear(i / (SAMPLES - 1.0)) * 0xFFFF));
        }
        return tag("curv", curve.array());
    }

    /** {@link StrictMath}, so that no machine rounds otherwise. */
    private static double linear(double encoded) {
        return encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
    }

    /** A tag's type and data, filled up to a multiple of four bytes. */
    private static byte[] tag(String type, byte[] data) {
        int length = 8 + (data.length + 3) / 4 * 4;
        return ByteBuffer.allocate(length).put(ascii(type)).putInt(0).put(data).array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 0x1_0000);
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
