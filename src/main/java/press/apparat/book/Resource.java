package press.apparat.book;

import press.apparat.report.Span;

/** A file that the book carries: a picture. The bytes are not to be changed. */
public record Resource(String path, Format format, byte[] bytes, Span span) {
    public enum Format {
        SVG("image/svg+xml"), PNG("image/png"), JPEG("image/jpeg");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }
}
