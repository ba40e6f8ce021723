package press.apparat.manuscript;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.apparat.book.Section.Matter;
import press.apparat.book.Section.Role;
import press.apparat.report.Nearest;

/** What a section is for, by its word or its file. */
final class Roles {
    /** Sections that the press makes itself. */
    static final Set<Role> MADE = EnumSet.of(Role.HALF_TITLE, Role.TITLE_PAGE, Role.COPYRIGHT, Role.CONTENTS,
            Role.LIST_OF_FIGURES, Role.LIST_OF_TABLES, Role.PEOPLE, Role.CHRONOLOGY, Role.NOTES, Role.GLOSSARY,
            Role.BIBLIOGRAPHY, Role.INDEX);
    /** Sections that it makes of the glossary. */
    static final Set<Role> OF_TERMS = EnumSet.of(Role.PEOPLE, Role.CHRONOLOGY, Role.GLOSSARY);
    private static final Set<Role> NO_FILES = EnumSet.of(Role.HALF_TITLE, Role.TITLE_PAGE, Role.CONTENTS,
            Role.LIST_OF_FIGURES, Role.LIST_OF_TABLES, Role.NOTES, Role.GLOSSARY, Role.BIBLIOGRAPHY, Role.INDEX,
            Role.PART);
    /** Sections that stand before the body or after it. */
    private static final Set<Role> EITHER = EnumSet.of(Role.PEOPLE, Role.CHRONOLOGY, Role.ACKNOWLEDGEMENTS);
    private static final Map<String, Role> WORDS = words();

    private Roles() {
    }

    private static Map<String, Role> words() {
        Map<String, Role> words = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            words.put(role.word(), role);
        }
        words.put("acknowledgments", Role.ACKNOWLEDGEMENTS);
        return words;
    }

    static Optional<Role> ofWord(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** The role that book.yaml gives a file. */
    static Optional<Role> ofValue(Value value) {
        Optional<Role> role = value.text().flatMap(Roles::ofWord).filter(known -> !NO_FILES.contains(known));
        if (role.isEmpty() && value.isText()) {
            String word = value.text().orElseThrow();
            value.error("M055", "no file has the role \"" + word + "\"",
                    Nearest.help(word, fileWords()).orElse("write preface, chapter, appendix or the like"));
        }
        return role;
    }

    private static List<String> fileWords() {
        return WORDS.keySet().stream().filter(word -> !NO_FILES.contains(WORDS.get(word))).toList();
    }

    /** The role of a file by its name ("00-preface.md"), where such a section stands there; else the usual one. */
    static Role ofFile(String name, Matter matter) {
        String stem = name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        return ofWord(Slug.role(stem)).filter(role -> !NO_FILES.contains(role))
                .filter(role -> role.matter() == matter || matter != Matter.BODY && EITHER.contains(role)
                        || role == Role.INTRODUCTION && matter == Matter.FRONT)
                .orElse(usual(matter));
    }

    private static Role usual(Matter matter) {
        return switch (matter) {
            case FRONT -> Role.PREFACE;
            case BODY -> Role.CHAPTER;
            case BACK -> Role.APPENDIX;
        };
    }
}
