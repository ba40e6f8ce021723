package press.apparat.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import press.apparat.measure.Length;
import press.apparat.type.FontLibrary.Entry;
import press.apparat.type.Shaper.Wanted;

/** The press's own fonts, and a word of them. */
public final class Specimen {
    private Specimen() {
    }

    public static FontLibrary library() {
        return new FontLibrary(List.of(entry("EB Garamond", 400, false, "EBGaramond_400Regular"),
                entry("EB Garamond", 400, true, "EBGaramond_400Regular_Italic"),
                entry("EB Garamond", 600, false, "EBGaramond_600SemiBold"), entry("Jost", 500, false, "Jost_500Medium"),
                entry("Jost", 700, false, "Jost_700Bold"),
                entry("IBM Plex Mono", 400, false, "IBMPlexMono_400Regular")));
    }

    static Entry entry(String family, int weight, boolean italic, String file) {
        return new Entry(family, weight, italic, () -> read(file));
    }

    static byte[] read(String file) {
        try (InputStream in = Specimen.class.getResourceAsStream("/press/apparat/styles/fonts/" + file + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** EB Garamond at 10 pt. */
    public static Wanted garamond(String... features) {
        return new Wanted(List.of("EB Garamond"), 400, false, Length.pt(10), List.of(features), Length.ZERO);
    }

    static List<String> texts(Shaped run) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            texts.add(run.textOf(i));
        }
        return texts;
    }

    static String text(List<Shaped> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> texts(run).forEach(text::append));
        return text.toString();
    }
}
