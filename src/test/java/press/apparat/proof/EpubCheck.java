package press.apparat.proof;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks EPUBCheck, the judge of the format, whether a file is an EPUB. */
public final class EpubCheck {
    private EpubCheck() {
    }

    /** Errors, warnings and hints on use, as "ERROR RSC-012 text/ch-1.xhtml:12 Fragment identifier is not defined." */
    public static List<String> complaints(Path epub) {
        Complaints complaints = new Complaints(epub);
        new com.adobe.epubcheck.api.EpubCheck(epub.toFile(), complaints).doValidate();
        return complaints.list;
    }

    private static final class Complaints extends DefaultReportImpl {
        private static final Set<Severity> SILENT = Set.of(Severity.SUPPRESSED, Severity.INFO);

        final List<String> list = new ArrayList<>();

        Complaints(Path file) {
            super(file.toString());
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            if (!SILENT.contains(message.getSeverity())) {
                list.add(message.getSeverity() + " " + message.getID() + " " + location.getPath() + ":"
                        + location.getLine() + " " + message.getMessage(arguments));
            }
        }
    }
}
