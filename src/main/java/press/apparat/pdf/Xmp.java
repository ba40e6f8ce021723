package press.apparat.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import press.apparat.placed.Credits;

/**
 * The metadata packet (ISO 16684-1), with the conformance it claims (ISO 19005-2, 6.6.4; ISO 14289-1, 5). PDF/A knows
 * no PDF/UA, so the packet describes that schema too (6.6.2.3.3).
 */
final class Xmp {
    private static final String HEAD = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            """;
    private static final String TAIL = """
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>""";

    private final StringBuilder out = new StringBuilder(HEAD);

    static byte[] of(Colophon colophon) {
        return new Xmp().packet(colophon).getBytes(StandardCharsets.UTF_8);
    }

    private String packet(Colophon colophon) {
        dublinCore(colophon.credits());
        element("dc:date", array("Seq", "", List.of(colophon.date())));
        element("xmp:CreateDate", colophon.date());
        element("xmp:ModifyDate", colophon.date());
        element("xmp:MetadataDate", colophon.date());
        element("xmp:CreatorTool", Colophon.PRESS);
        element("pdf:Producer", Colophon.PRESS);
        if (!colophon.credits().subjects().isEmpty()) {
            element("pdf:Keywords", escaped(String.join(", ", colophon.credits().subjects())));
        }
        return out.append(TAIL).toString();
    }

    private void dublinCore(Credits credits) {
        inWords("dc:title", credits.title());
        list("dc:creator", "Seq", credits.authors());
        list("dc:language", "Bag", List.of(credits.language()));
        element("dc:identifier", escaped(credits.identifier()));
        credits.description().ifPresent(description -> inWords("dc:description", description));
        list("dc:subject", "Bag", credits.subjects());
        list("dc:publisher", "Bag", credits.publisher().stream().toList());
        credits.rights().ifPresent(rights -> inWords("dc:rights", rights));
    }

    private void inWords(String name, String words) {
        element(name, array("Alt", " xml:lang=\"x-default\"", List.of(words)));
    }

    private void list(String name, String kind, List<String> items) {
        if (!items.isEmpty()) {
            element(name, array(kind, "", items));
        }
    }

    private void element(String name, String content) {
        out.append('<').append(name).append('>').append(content).append("</").append(name).append(">\n");
    }

    private static String array(String kind, String attribute, List<String> items) {
        return items.stream().map(item -> "<rdf:li" + attribute + ">" + escaped(item) + "</rdf:li>")
                .collect(Collectors.joining("", "<rdf:" + kind + ">", "</rdf:" + kind + ">"));
    }

    /** As XML 1.0 takes it, without the characters it does not know. */
    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replaceAll("[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]", "");
    }
}
