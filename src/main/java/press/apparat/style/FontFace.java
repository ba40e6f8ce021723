package press.apparat.style;

import press.apparat.report.Span;

/** An {@code @font-face} rule: what it is called and where it lies, a path below {@code styles/}. */
public record FontFace(String family, int weight, boolean italic, String path, Span span) {
}
