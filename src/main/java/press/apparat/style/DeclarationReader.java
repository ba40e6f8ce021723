package press.apparat.style;

import com.helger.css.decl.CSSDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.apparat.report.Span;

/** Reads the declarations of one sheet; those that print does not honour are remarked on and left out. */
record DeclarationReader(Places places, Mentions mentions, Remarks remarks) {

    /** The declarations of a block for a medium; {@code page}: those of an {@code @page} rule. */
    List<Declaration> read(List<CSSDeclaration> block, Medium medium, boolean page) {
        return block.stream().flatMap(one -> medium.isPrinted() ? printed(one, page).stream() : shown(one).stream())
                .toList();
    }

    static String name(CSSDeclaration declaration) {
        String written = declaration.getProperty();
        return written.startsWith("--") ? written : written.toLowerCase(Locale.ROOT);
    }

    private Optional<Declaration> shown(CSSDeclaration declaration) {
        String name = name(declaration);
        if (Property.named(name).filter(property -> property.use() != Property.Use.BOTH).isPresent()
                && !name.equals("float")) {
            remarks.printOnly(name, place(declaration));
        }
        return Optional.empty();
    }

    private Optional<Declaration> printed(CSSDeclaration written, boolean page) {
        Declaration read = new Declaration(name(written), Terms.of(written.getExpression()), written.isImportant());
        if (read.isCustom()) {
            mentions.variable(read.name());
            return Optional.of(read);
        }
        List<Property> properties = Declaration.properties(read.name());
        if (properties.isEmpty()) {
            remarks.unknownProperty(read.name(), place(written));
        } else if (!page && properties.get(0).use() == Property.Use.PAGE) {
            remarks.pageOnly(read.name(), place(written));
        }
        return Optional.of(read).filter(known -> !properties.isEmpty()).filter(known -> isValued(known, written));
    }

    private boolean isValued(Declaration read, CSSDeclaration written) {
        if (read.variables().findAny().isPresent()) {
            read.variables().filter(variable -> variable.inner().size() == 1)
                    .forEach(variable -> mentions.asked(variable.inner().get(0).text(), value(written)));
            return true;
        }
        boolean taken = Declaration.longhands(read.name(), read.terms()).isPresent();
        if (!taken) {
            remarks.badValue(read.name(), value(written));
        }
        return taken;
    }

    private Span place(CSSDeclaration declaration) {
        Span whole = places.of(declaration);
        return whole.source().span(whole.start(),
                Math.min(whole.end(), whole.start() + declaration.getProperty().length()));
    }

    private Span value(CSSDeclaration declaration) {
        return places.of(declaration.getExpression());
    }
}
