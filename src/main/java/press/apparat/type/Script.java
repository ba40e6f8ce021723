package press.apparat.type;

/** A run of one script: an ISO 15924 code ("Latn", "Cyrl") from {@code start} to before {@code end}. */
public record Script(String code, int start, int end) {
}
