package press.apparat.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Judges finished books, outside the tests: {@code Judge FILE...}; exit code 1 where there is a complaint. */
public final class Judge {
    private Judge() {
    }

    public static void main(String[] files) throws Exception {
        boolean good = true;
        for (String file : files) {
            good &= clean(Path.of(file));
        }
        System.exit(good ? 0 : 1);
    }

    /** What EPUBCheck says of an EPUB, veraPDF of a PDF. */
    public static List<String> complaints(Path file) throws Exception {
        if (file.toString().endsWith(".epub")) {
            return EpubCheck.complaints(file);
        }
        byte[] pdf = Files.readAllBytes(file);
        return Stream.concat(VeraPdf.complaints(pdf, "ua1").stream(), VeraPdf.complaints(pdf, "2a").stream()).toList();
    }

    private static boolean clean(Path file) throws Exception {
        List<String> complaints = complaints(file);
        System.out.println(file.getFileName() + ": " + complaints.size() + " complaints");
        complaints.forEach(complaint -> System.out.println("  " + complaint));
        return complaints.isEmpty();
    }
}
