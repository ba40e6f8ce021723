package press.apparat.line;

import java.util.List;

/** A paragraph's lines, and what they cost in all: comparable with other ways to break the same paragraph. */
public record Way(List<Line> lines, long demerits) {
}
