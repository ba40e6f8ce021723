package press.apparat.manuscript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.apparat.report.Diagnostic;
import press.apparat.report.Diagnostics;
import press.apparat.report.Source;

/** Bytes as a source: strict UTF-8, lines ended by one line feed, no byte order mark. */
final class Utf8 {
    /** What XML 1.0 cannot hold (2.2, Char), beside lone surrogates, which UTF-8 cannot. */
    static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {
    }

    /** A source; what cannot be decoded or printed is reported, and stands in it as U+FFFD. */
    static Source read(String name, byte[] bytes, Diagnostics diagnostics) {
        int bad = firstBad(bytes);
        Source source = source(name, new String(bytes, StandardCharsets.UTF_8));
        if (bad >= 0) {
            int at = normalised(new String(bytes, 0, bad, StandardCharsets.UTF_8)).length();
            diagnostics.report(Diagnostic
                    .error("M001", source.span(at, at + 1),
                            String.format("byte %d, 0x%02X, is not UTF-8", bad, bytes[bad] & 0xFF))
                    .help("save the file as UTF-8"));
        }
        Matcher forbidden = FORBIDDEN.matcher(source.text());
        if (!forbidden.find()) {
            return source;
        }
        Source clean = new Source(name, forbidden.replaceAll(String.valueOf(REPLACEMENT)));
        forbidden.reset().find();
        diagnostics.report(Diagnostic
                .error("M002", clean.span(forbidden.start(), forbidden.end()),
                        String.format("a control character, U+%04X", (int) source.text().charAt(forbidden.start())))
                .help("take it out"));
        return clean;
    }

    private static Source source(String name, String text) {
        return new Source(name, normalised(text));
    }

    private static String normalised(String text) {
        String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return marked.indexOf('\r') < 0 ? marked : marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The index of the first byte that is no part of a character, or -1. */
    private static int firstBad(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (in.hasRemaining()) {
            out.clear();
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
        }
        return -1;
    }
}
