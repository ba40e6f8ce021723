package press.apparat.pdf;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.apparat.placed.Tag;

/** What the pages hold of each {@link Tag}: collected while they are drawn, written as a tree when all are. */
final class Structure {
    /** A marked-content sequence. */
    record Sequence(int page, int number) {
    }

    /** A link's annotation. */
    record Annotation(int page, PdfIndirectReference reference) {
    }

    private final Tag root;
    private final Map<Tag, Tag> elements = new IdentityHashMap<>();
    private final Map<Tag, List<Sequence>> sequences = new IdentityHashMap<>();
    private final Map<Tag, List<Annotation>> annotations = new IdentityHashMap<>();
    private final Map<Tag, Box> boxes = new IdentityHashMap<>();
    private final List<List<Tag>> pages = new ArrayList<>();
    private final List<Tag> linked = new ArrayList<>();

    Structure(Tag root, int pageCount) {
        this.root = root;
        for (int page = 0; page < pageCount; page++) {
            pages.add(new ArrayList<>());
        }
        index(root);
    }

    private void index(Tag element) {
        elements.put(element, element);
        for (Tag child : element.children()) {
            index(child);
            if (child.role() == Tag.Role.CONTENT) {
                elements.put(child, element);
            }
        }
    }

    /** The element that a leaf's things belong to. */
    Tag element(Tag leaf) {
        return Optional.ofNullable(elements.get(leaf)).orElseThrow(
                () -> new IllegalArgumentException("a " + leaf.role() + " stands on a page but not in the structure"));
    }

    /** A new sequence of a leaf's things; its number on the page. */
    int sequence(Tag leaf, int page) {
        List<Tag> onPage = pages.get(page);
        sequences.computeIfAbsent(leaf, any -> new ArrayList<>()).add(new Sequence(page, onPage.size()));
        onPage.add(element(leaf));
        return onPage.size() - 1;
    }

    /** Notes a link's annotation; its key in the parent tree. */
    int annotation(Tag link, Annotation annotation) {
        annotations.computeIfAbsent(link, any -> new ArrayList<>()).add(annotation);
        linked.add(element(link));
        return pages.size() + linked.size() - 1;
    }

    /** Notes the ground that a leaf's picture covers. */
    void cover(Tag leaf, Box box) {
        boxes.merge(element(leaf), box, Box::with);
    }

    Tag root() {
        return root;
    }

    List<Sequence> sequences(Tag leaf) {
        return sequences.getOrDefault(leaf, List.of());
    }

    List<Annotation> annotations(Tag link) {
        return annotations.getOrDefault(link, List.of());
    }

    Optional<Box> box(Tag element) {
        return Optional.ofNullable(boxes.get(element));
    }

    /** The elements of a page's sequences, by their numbers. */
    List<Tag> onPage(int page) {
        return Collections.unmodifiableList(pages.get(page));
    }

    int pageCount() {
        return pages.size();
    }

    /** The elements of the annotations, by key less the number of pages. */
    List<Tag> linked() {
        return Collections.unmodifiableList(linked);
    }
}
