package press.apparat.inspection;

/** The contrast of two colours, from 1 to 21 (Web Content Accessibility Guidelines 2.2, "contrast ratio"). */
final class Contrast {
    private Contrast() {
    }

    /** Colours as 0xRRGGBB. */
    static double of(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
