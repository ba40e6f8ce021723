package press.apparat.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import press.apparat.placed.Tag;

/**
 * Writes the structure tree, the parent tree and the tree of identifiers (ISO 32000-1, clause 14.7). An element that
 * holds nothing on any page is left out, but for rows and cells.
 */
final class StructureTree {
    /** Roles of our own are spans to other programs (clause 14.7.3). */
    private static final List<Tag.Role> SPANS = List.of(Tag.Role.GENERATED, Tag.Role.FOLIO, Tag.Role.LOCATORS);
    private static final Set<Tag.Role> COUNTED = EnumSet.of(Tag.Role.ROW, Tag.Role.HEADER_CELL, Tag.Role.CELL);

    private final Structure structure;
    private final PdfFile file;
    private final Map<Tag, PdfIndirectReference> references = new IdentityHashMap<>();
    private final List<Map.Entry<PdfString, PdfObject>> identifiers = new ArrayList<>();

    static PdfIndirectReference write(Structure structure, PdfFile file) throws IOException {
        return new StructureTree(structure, file).write();
    }

    private StructureTree(Structure structure, PdfFile file) {
        this.structure = structure;
        this.file = file;
        reserve(structure.root());
    }

    private PdfIndirectReference write() throws IOException {
        PdfIndirectReference tree = file.reserve();
        element(structure.root(), tree);
        Dict roles = new Dict();
        SPANS.forEach(role -> roles.name(role.pdf(), Tag.Role.SPAN.pdf()));
        Dict dict = new Dict().name("Type", "StructTreeRoot").with("RoleMap", roles).with("ParentTree", parentTree())
                .with("ParentTreeNextKey", structure.pageCount() + structure.linked().size())
                .with("IDTree", Tree.ofNames(identifiers, file));
        if (references.containsKey(structure.root())) {
            dict.with("K", references.get(structure.root()));
        }
        file.put(tree, dict);
        return tree;
    }

    /** Gives a number to each element that holds something. */
    private boolean reserve(Tag tag) {
        boolean holds = !structure.sequences(tag).isEmpty() || !structure.annotations(tag).isEmpty();
        for (Tag child : tag.children()) {
            holds |= reserve(child);
        }
        if (holds && tag.role() != Tag.Role.CONTENT) {
            references.put(tag, file.reserve());
            reserveCells(tag);
        }
        return holds;
    }

    /** A row has as many cells as the others, though there be nothing in them (ISO 14289-1, clause 7.2). */
    private void reserveCells(Tag tag) {
        for (Tag child : tag.children()) {
            if (COUNTED.contains(child.role())) {
                references.computeIfAbsent(child, any -> file.reserve());
                reserveCells(child);
            }
        }
    }

    private void element(Tag tag, PdfIndirectReference parent) throws IOException {
        if (!references.containsKey(tag)) {
            return;
        }
        PdfIndirectReference self = references.get(tag);
        OptionalInt page = firstPage(tag);
        Dict dict = new Dict().name("S", tag.role().pdf()).with("P", parent).with("K",
                Optional.of(kids(tag, page)).filter(kids -> kids.size() > 0));
        page.ifPresent(index -> dict.with("Pg", file.page(index)));
        file.put(self, ElementAttributes.of(tag, structure.box(tag)).into(dict));
        if (tag.attributes().containsKey(Tag.Key.ID)) {
            identifiers.add(Map.entry(Dict.text(tag.attributes().get(Tag.Key.ID)), self));
        }
        for (Tag child : tag.children()) {
            if (child.role() != Tag.Role.CONTENT) {
                element(child, self);
            }
        }
    }

    private PdfArray kids(Tag tag, OptionalInt page) {
        PdfArray kids = sequences(tag, page);
        for (Tag child : tag.children()) {
            if (child.role() == Tag.Role.CONTENT) {
                sequences(child, page).getElements().forEach(kids::add);
            } else if (references.containsKey(child)) {
                kids.add(references.get(child));
            }
        }
        structure.annotations(tag).forEach(annotation -> kids.add(new Dict().name("Type", "OBJR")
                .with("Pg", file.page(annotation.page())).with("Obj", annotation.reference())));
        return kids;
    }

    private PdfArray sequences(Tag leaf, OptionalInt page) {
        return Dict.array(structure.sequences(leaf).stream().map(sequence -> sequence(sequence, page)).toList());
    }

    private PdfObject sequence(Structure.Sequence sequence, OptionalInt page) {
        if (page.isPresent() && page.getAsInt() == sequence.page()) {
            return new PdfNumber(sequence.number());
        }
        return new Dict().name("Type", "MCR").with("Pg", file.page(sequence.page())).with("MCID", sequence.number());
    }

    private OptionalInt firstPage(Tag tag) {
        Stream<Tag> leaves = Stream.concat(Stream.of(tag),
                tag.children().stream().filter(child -> child.role() == Tag.Role.CONTENT));
        return leaves.flatMap(leaf -> structure.sequences(leaf).stream()).mapToInt(Structure.Sequence::page)
                .findFirst();
    }

    private PdfIndirectReference parentTree() throws IOException {
        List<PdfObject> parents = new ArrayList<>();
        for (int page = 0; page < structure.pageCount(); page++) {
            parents.add(Dict.array(structure.onPage(page).stream().map(references::get).toList()));
        }
        structure.linked().forEach(link -> parents.add(references.get(link)));
        return Tree.ofNumbers(parents, file);
    }
}
