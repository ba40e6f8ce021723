package press.apparat.editing;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** How a variable of CSL 1.0.2 (appendix IV) is set in citeproc-java's item, which has a method for each. */
final class CslVariables {
    static final Map<String, BiConsumer<CSLItemDataBuilder, String>> TEXTS = texts();
    static final Map<String, BiConsumer<CSLItemDataBuilder, CSLName[]>> NAMES = names();
    static final Map<String, BiConsumer<CSLItemDataBuilder, CSLDate>> DATES = Map.of("issued",
            CSLItemDataBuilder::issued, "accessed", CSLItemDataBuilder::accessed, "event-date",
            CSLItemDataBuilder::eventDate, "original-date", CSLItemDataBuilder::originalDate);
    /** Variables whose values are words in the language of the work. */
    static final Set<String> TITLES = Set.of("title", "title-short", "container-title", "container-title-short",
            "volume-title", "collection-title", "original-title");

    private CslVariables() {
    }

    private static Map<String, BiConsumer<CSLItemDataBuilder, String>> texts() {
        Map<String, BiConsumer<CSLItemDataBuilder, String>> texts = new LinkedHashMap<>();
        texts.put("abstract", CSLItemDataBuilder::abstrct);
        texts.put("annote", CSLItemDataBuilder::annote);
        texts.put("archive", CSLItemDataBuilder::archive);
        texts.put("archive_location", CSLItemDataBuilder::archiveLocation);
        texts.put("call-number", CSLItemDataBuilder::callNumber);
        texts.put("chapter-number", CSLItemDataBuilder::chapterNumber);
        texts.put("collection-number", CSLItemDataBuilder::collectionNumber);
        texts.put("collection-title", CSLItemDataBuilder::collectionTitle);
        texts.put("container-title", CSLItemDataBuilder::containerTitle);
        texts.put("container-title-short", CSLItemDataBuilder::containerTitleShort);
        texts.put("DOI", CSLItemDataBuilder::DOI);
        texts.put("edition", CSLItemDataBuilder::edition);
        texts.put("event-place", CSLItemDataBuilder::eventPlace);
        texts.put("event-title", CSLItemDataBuilder::eventTitle);
        texts.put("genre", CSLItemDataBuilder::genre);
        texts.put("ISBN", CSLItemDataBuilder::ISBN);
        texts.put("ISSN", CSLItemDataBuilder::ISSN);
        texts.put("issue", CSLItemDataBuilder::issue);
        texts.put("medium", CSLItemDataBuilder::medium);
        texts.put("note", CSLItemDataBuilder::note);
        texts.put("number", CSLItemDataBuilder::number);
        texts.put("number-of-pages", CSLItemDataBuilder::numberOfPages);
        texts.put("number-of-volumes", CSLItemDataBuilder::numberOfVolumes);
        texts.put("original-publisher", CSLItemDataBuilder::originalPublisher);
        texts.put("original-publisher-place", CSLItemDataBuilder::originalPublisherPlace);
        texts.put("original-title", CSLItemDataBuilder::originalTitle);
        texts.put("page", CSLItemDataBuilder::page);
        texts.put("part", CSLItemDataBuilder::part);
        texts.put("publisher", CSLItemDataBuilder::publisher);
        texts.put("publisher-place", CSLItemDataBuilder::publisherPlace);
        texts.put("status", CSLItemDataBuilder::status);
        texts.put("title", CSLItemDataBuilder::title);
        texts.put("title-short", CSLItemDataBuilder::titleShort);
        texts.put("URL", CSLItemDataBuilder::URL);
        texts.put("version", CSLItemDataBuilder::version);
        texts.put("volume", CSLItemDataBuilder::volume);
        texts.put("volume-title", CSLItemDataBuilder::volumeTitle);
        // Only to carry what a condition asks (CslConditions).
        texts.put("citation-key", CSLItemDataBuilder::citationKey);
        texts.put("citation-label", CSLItemDataBuilder::citationLabel);
        texts.put("jurisdiction", CSLItemDataBuilder::jurisdiction);
        texts.put("keyword", CSLItemDataBuilder::keyword);
        texts.put("language", CSLItemDataBuilder::language);
        texts.put("PMCID", CSLItemDataBuilder::PMCID);
        texts.put("PMID", CSLItemDataBuilder::PMID);
        texts.put("references", CSLItemDataBuilder::references);
        texts.put("source", CSLItemDataBuilder::source);
        return texts;
    }

    private static Map<String, BiConsumer<CSLItemDataBuilder, CSLName[]>> names() {
        Map<String, BiConsumer<CSLItemDataBuilder, CSLName[]>> names = new LinkedHashMap<>();
        names.put("author", CSLItemDataBuilder::author);
        names.put("compiler", CSLItemDataBuilder::compiler);
        names.put("container-author", CSLItemDataBuilder::containerAuthor);
        names.put("contributor", CSLItemDataBuilder::contributor);
        names.put("director", CSLItemDataBuilder::director);
        names.put("editor", CSLItemDataBuilder::editor);
        names.put("illustrator", CSLItemDataBuilder::illustrator);
        names.put("recipient", CSLItemDataBuilder::recipient);
        names.put("translator", CSLItemDataBuilder::translator);
        return names;
    }
}
