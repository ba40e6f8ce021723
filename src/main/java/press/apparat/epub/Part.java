package press.apparat.epub;

/**
 * A file of the publication, as the package document lists it.
 *
 * @param path from the package document
 * @param properties what the manifest says of it, empty for nothing
 */
record Part(String path, String mediaType, String properties, byte[] bytes) {
    static final String XHTML = "application/xhtml+xml";

    Part(String path, String mediaType, byte[] bytes) {
        this(path, mediaType, "", bytes);
    }

    /** Its name in the manifest. */
    String id() {
        return path.replaceAll("[^A-Za-z0-9._-]", "-");
    }
}
