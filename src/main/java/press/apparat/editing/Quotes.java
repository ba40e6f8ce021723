package press.apparat.editing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import press.apparat.editing.Marks.Mark;
import press.apparat.editing.Marks.Sense;

/**
 * Straight quotation marks become the language's own. A pair within a pair of its kind takes the other kind; a single
 * mark that pairs with none is an apostrophe.
 */
final class Quotes implements Rule {
    private static final String APOSTROPHE = "’";
    private static final int NONE = -1;

    @Override
    public List<Edit> edits(String text, Usage usage) {
        if (text.indexOf('"') < 0 && text.indexOf('\'') < 0) {
            return List.of();
        }
        List<Mark> marks = Marks.in(text, usage.elided());
        int[] partners = partners(marks);
        boolean[] outer = outer(marks, partners);
        List<Edit> edits = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Usage.Pair pair = outer[i] ? usage.outer() : usage.inner();
            edits.add(new Edit(mark.at(), mark.at() + 1, glyph(mark, pair, partners[i] == NONE)));
        }
        return edits;
    }

    /** The number of the mark that each one pairs with. */
    private static int[] partners(List<Mark> marks) {
        int[] partners = new int[marks.size()];
        Deque<Integer> singles = new ArrayDeque<>();
        Deque<Integer> doubles = new ArrayDeque<>();
        for (int i = 0; i < partners.length; i++) {
            partners[i] = NONE;
            Deque<Integer> same = marks.get(i).isDouble() ? doubles : singles;
            if (marks.get(i).sense() == Sense.OPEN) {
                same.push(i);
            } else if (marks.get(i).sense() == Sense.CLOSE && !same.isEmpty()) {
                join(partners, same.pop(), i);
                dropAfter(partners[i], marks.get(i).isDouble() ? singles : doubles);
            }
        }
        return partners;
    }

    private static void join(int[] partners, int open, int close) {
        partners[open] = close;
        partners[close] = open;
    }

    /** A mark opened within a pair does not close outside of it. */
    private static void dropAfter(int open, Deque<Integer> others) {
        while (!others.isEmpty() && others.peek() > open) {
            others.pop();
        }
    }

    /** Whether each mark takes the outer kind; its own sign says so, unless the pair around it has that kind. */
    private static boolean[] outer(List<Mark> marks, int[] partners) {
        boolean[] outer = new boolean[partners.length];
        Deque<Integer> around = new ArrayDeque<>();
        for (int i = 0; i < partners.length; i++) {
            outer[i] = marks.get(i).isDouble();
            if (partners[i] > i) {
                outer[i] ^= !around.isEmpty() && outer[around.peek()] == outer[i];
                around.push(i);
            } else if (partners[i] != NONE) {
                outer[i] = outer[around.pop()];
            }
        }
        return outer;
    }

    private static String glyph(Mark mark, Usage.Pair pair, boolean alone) {
        return switch (mark.sense()) {
            case PRIME -> mark.isDouble() ? "″" : "′";
            case APOSTROPHE -> APOSTROPHE;
            case OPEN -> alone && !mark.isDouble() && mark.at() > 0 ? APOSTROPHE : pair.open();
            case CLOSE -> alone && !mark.isDouble() ? APOSTROPHE : pair.close();
        };
    }
}
