package press.apparat.inspection;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.page.Volume;
import press.apparat.placed.Tag;

/** The structure tree, to be asked where an element stands. */
final class Structure {
    private final Map<Tag, Standing> standings = new IdentityHashMap<>();
    private final Map<Tag, Tag> parents = new IdentityHashMap<>();
    private final List<Tag> headings = new ArrayList<>();

    Structure(Volume volume) {
        walk(volume.structure(),
                new Standing(Kind.TEXT, Optional.empty(), Standing.Mark.NONE, volume.credits().language()));
    }

    private void walk(Tag tag, Standing standing) {
        standings.put(tag, standing);
        if (level(tag) > 0) {
            headings.add(tag);
        }
        boolean pictured = tag.children().stream().anyMatch(child -> child.role() == Tag.Role.FIGURE);
        for (Tag child : tag.children()) {
            parents.put(child, tag);
            boolean legend = pictured && child.role() == Tag.Role.PARAGRAPH;
            walk(child, legend ? standing.legend(child) : standing.child(child));
        }
    }

    Standing of(Tag tag) {
        return standings.getOrDefault(tag, Standing.ADDED);
    }

    Optional<Tag> parent(Tag tag) {
        return Optional.ofNullable(parents.get(tag));
    }

    /** All headings in reading order. */
    List<Tag> headings() {
        return headings;
    }

    /** 1 to 6; 0 for what is no heading. */
    static int level(Tag tag) {
        String name = tag.role().pdf();
        return name.length() == 2 && name.charAt(0) == 'H' ? name.charAt(1) - '0' : 0;
    }

    /** Whether a picture's element, or one that it is in, says what there is to be seen, or it is an ornament. */
    boolean isDescribed(Tag tag) {
        if (tag.role() == Tag.Role.ARTIFACT) {
            return true;
        }
        return !tag.attributes().getOrDefault(Tag.Key.ALT, "").isBlank()
                || parent(tag).filter(this::isDescribed).isPresent();
    }
}
