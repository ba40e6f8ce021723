package press.apparat.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    private static boolean clean(Path file) throws Exception {
        if (file.toString().endsWith(".epub")) {
            return report(file, "EPUBCheck", EpubCheck.complaints(file));
        }
        byte[] pdf = Files.readAllBytes(file);
        return report(file, "ua1", VeraPdf.complaints(pdf, "ua1")) & report(file, "2a", VeraPdf.complaints(pdf, "2a"));
    }

    private static boolean report(Path file, String judge, List<String> complaints) {
        System.out.println(file.getFileName() + " " + judge + ": " + complaints.size() + " complaints");
        complaints.forEach(complaint -> System.out.println("  " + complaint));
        return complaints.isEmpty();
    }
}
