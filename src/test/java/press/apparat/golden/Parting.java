package press.apparat.golden;

import java.util.List;

/**
 * Where a text parts from what it was: some lines of both, from shortly before.
 *
 * @param line the first that is another, from 1; 0 where none is
 */
record Parting(int line, String before, String now) {
    private static final int AHEAD = 3;
    private static final int SHOWN = 12;

    static Parting of(String before, String now) {
        List<String> old = before.lines().toList();
        List<String> fresh = now.lines().toList();
        int line = 0;
        while (line < old.size() && line < fresh.size() && old.get(line).equals(fresh.get(line))) {
            line++;
        }
        boolean same = line == old.size() && line == fresh.size();
        return same ? new Parting(0, "", "") : new Parting(line + 1, around(old, line), around(fresh, line));
    }

    private static String around(List<String> lines, int line) {
        return String.join("\n",
                lines.subList(Math.max(0, line - AHEAD), Math.min(lines.size(), line - AHEAD + SHOWN)));
    }
}
