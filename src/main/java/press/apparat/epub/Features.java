package press.apparat.epub;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The OpenType features that a text styled by a sheet can ask of a font. */
final class Features {
    /** On without being asked for (CSS Fonts 4, clause 7.1; OpenType's registered features). */
    private static final Set<String> ALWAYS = Set.of("calt", "ccmp", "clig", "init", "isol", "fina", "medi", "liga",
            "locl", "rclt", "rlig", "rvrn", "abvs", "akhn", "blws", "half", "haln", "nukt", "pref", "pres", "psts",
            "rkrf", "rphf", "vatu", "cjct", "cfar", "ljmo", "vjmo", "tjmo", "ltra", "ltrm", "rtla", "rtlm");
    /** What the values of font-variant ask for (CSS Fonts 4, clause 6). */
    private static final Map<String, Set<String>> VARIANTS = Map.ofEntries(Map.entry("small-caps", Set.of("smcp")),
            Map.entry("all-small-caps", Set.of("smcp", "c2sc")), Map.entry("petite-caps", Set.of("pcap", "smcp")),
            Map.entry("all-petite-caps", Set.of("pcap", "c2pc", "smcp", "c2sc")), Map.entry("unicase", Set.of("unic")),
            Map.entry("titling-caps", Set.of("titl")), Map.entry("lining-nums", Set.of("lnum")),
            Map.entry("oldstyle-nums", Set.of("onum")), Map.entry("proportional-nums", Set.of("pnum")),
            Map.entry("tabular-nums", Set.of("tnum")), Map.entry("diagonal-fractions", Set.of("frac", "numr", "dnom")),
            Map.entry("stacked-fractions", Set.of("afrc")), Map.entry("ordinal", Set.of("ordn")),
            Map.entry("slashed-zero", Set.of("zero")), Map.entry("discretionary-ligatures", Set.of("dlig")),
            Map.entry("historical-ligatures", Set.of("hlig")), Map.entry("historical-forms", Set.of("hist")),
            Map.entry("super", Set.of("sups")), Map.entry("sub", Set.of("subs")));
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z]+)*");
    private static final Pattern QUOTED = Pattern.compile("[\"']([A-Za-z0-9]{4})[\"']");

    private Features() {
    }

    static Set<String> of(String css) {
        Set<String> features = new TreeSet<>(ALWAYS);
        Matcher word = WORD.matcher(css);
        while (word.find()) {
            features.addAll(VARIANTS.getOrDefault(word.group(), Set.of()));
        }
        Matcher quoted = QUOTED.matcher(css);
        while (quoted.find()) {
            features.add(quoted.group(1));
        }
        return features;
    }
}
