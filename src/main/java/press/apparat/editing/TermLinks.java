package press.apparat.editing;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import press.apparat.book.Book;
import press.apparat.book.Section;
import press.apparat.book.Section.Role;
import press.apparat.report.Diagnostics;

/** Links the first mention of each term in each section to the glossary. */
final class TermLinks implements Pass {
    /** Matter that is not read as running text. */
    private static final Set<Role> UNLINKED = EnumSet.of(Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT,
            Role.DEDICATION, Role.EPIGRAPH, Role.CONTENTS, Role.NOTES, Role.GLOSSARY, Role.BIBLIOGRAPHY, Role.INDEX,
            Role.COLOPHON);

    @Override
    public Draft edit(Draft draft, Diagnostics diagnostics) {
        Book book = draft.book();
        Terms terms = new Terms(book.glossary(), draft.ids(), diagnostics);
        String language = book.metadata().language();
        return draft.withSections(book.sections().stream().map(section -> linked(section, terms, language)).toList());
    }

    private static Section linked(Section section, Terms terms, String language) {
        boolean alone = !terms.isEmpty() && !UNLINKED.contains(section.role())
                && Linker.isSameLanguage(section.lang(), language);
        return new Linker(terms, language, alone, new HashSet<>()).section(section);
    }
}
