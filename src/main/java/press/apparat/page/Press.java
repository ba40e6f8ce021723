package press.apparat.page;

import java.util.List;
import press.apparat.galley.Liner;
import press.apparat.placed.Bookmark;
import press.apparat.placed.Credits;
import press.apparat.report.Diagnostics;

/** What make-up needs beside the galleys; credits and outline are handed on to the volume. */
public record Press(Pages pages, Liner liner, Credits credits, List<Bookmark> outline, Diagnostics diagnostics) {
}
