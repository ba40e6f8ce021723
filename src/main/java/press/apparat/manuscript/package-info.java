/**
 * The reading room: a folder becomes a {@link press.apparat.book.Book}. It alone knows flexmark, YAML and
 * BibTeX.
 *
 * <h2>The dialect</h2>
 * CommonMark 0.29 with pipe tables, and Pandoc's Markdown where Pandoc has a convention:
 * <pre>
 * {#id .class key=value key="a value"}   after headings, spans, links, pictures, code, terms and captions
 * [text]{lang=ru}  [a]{.smallcaps}       a span
 * [cpi]{.acronym}  [PEACE]{.capitals}    an acronym, as any word of three capitals is; capitals that are to stay so
 * [text]{term=presidium}  {term=-}       a mention of a glossary term; never one
 * [](#id)                                a cross reference, in the language of its place: "figure 3", "chapter 2"
 *                                        or, of a heading, "“The Vote”"; with a capital where it begins a sentence
 * {ref=number} {ref=title} {ref=page}    of it only "3"; the title; "page 47", on a screen "The Vote, p. 47"
 * [](#fn:a)  [](#fn:ed:a)                the note of a label: "note 3", in another chapter "chapter 2, note 3"
 * | a [line]{#b} of verse   [](#b)       "line 14"; {ref=line} insists on it
 * [text](#id)  [text](https://…)         a link
 * text.[^a]    [^a]: …                   a note, defined anywhere in the file, continued with four spaces
 * text.[^ed:a]  text.^[…]                a note of a series; a note written at its call
 * x^2^  H~2~O  ~~struck~~                no spaces between the marks
 * ![caption](figures/a.svg){alt="…"}     alone in its paragraph a figure; .decorative has no alternative text
 * Term                                   a definition: the term is one line
 * :   Definition
 * ::: kind {#id}  …  :::                 a div: epigraph, verse, letter, document, aside, timeline, people,
 *                                        parallel (of divs, one a side), or a class of the author's own; timeline
 *                                        and people that are empty are filled with the glossary's
 * | a line of verse                      a line block
 * ::: {.verse numbers=5 start=21}        verse with a number at every fifth line, the first being line 21; in a document,
 *                                        a letter or a parallel text the lines that are printed are counted
 * .top  .bottom  .float  .here           of a figure, a table or a div: where it floats, if it does
 * short="…"                              of a figure or a table: its caption in the list of those
 * .full-page  .landscape                 on a page of its own, as large as it; on its side
 * a\ b   a\                              a space that does not break; a line's end that does
 * [see *esp.* @key, pp. 3–5; @other]     a citation; what follows a key is a locator ("chap. 2", "§ 3", in the terms of
 *                                        the book's language; in braces anything is) and other words
 * @key says  @key [p. 3]  [-@key]        the author in the sentence; without the author
 * [text]{index="heading!subheading"}     an index mark, and what goes with it: {@link IndexReader}
 * </pre>
 * Tables: a cell closed by {@code ||} reaches over a column more, a cell {@code ^^} belongs to the one above, a row of
 * {@code ===} parts the foot from the body, {@code : caption {#id}} stands below, and {@code .row-headers} on it makes
 * headers of the first column. A file's one heading of the first level is its title. HTML is an error, a comment
 * nothing.
 *
 * <p>The sides of a parallel text stand beside each other block by block, so that they have as many; an empty div stands
 * for a block that a side lacks. Words in a text with numbered lines that have an id, {@code [words]{#doc-x}}, are
 * referred to by {@code [](#doc-x)}: "lines 12–14".
 *
 * <p>A letter or a document has its head and its end in divs: {@code place}, {@code date}, {@code salutation}, and
 * {@code signature}; an epigraph's {@code source} is one, too. A div {@code columns} is set in two. Numbers in a column
 * that is aligned right ({@code --:}) are aligned at their decimal sign. How all of that looks is the style sheet's:
 * those classes are its names.
 *
 * <p>Every node spans what was written, braces and marks included; neighbouring text is one node. Headings have an id
 * only where the author gave one. Paths of pictures are those below {@code manuscript/}, whatever file names them.
 *
 * <h2>book.yaml</h2>
 * <pre>
 * title, subtitle, publisher, rights, description, subjects, accessibility-summary
 * author: Anna                             or contributors: [{name: Anna, role: aut}]; MARC codes or words
 * language: en-GB      date: 1957-06-29    (a year at least)
 * identifier           an ISBN or a UUID; one is made of the title where there is none
 * slug                 the stem of the books' files, made of the title where there is none
 * cover                a picture           styles: [default.css]
 * citation-style       a style of the Citation Style Language: one of the press's own by name, or a file in styles/
 *                      (own.csl); chicago-notes-bibliography where there is none. One for notes makes a note of a
 *                      citation in the text.
 * bibliography         the file of works, BibTeX or biblatex (references.bib), or several; or {file, groups: [{title,
 *                      keyword: primary}, {title, keyword: "!primary"}], also: [keys], uncited: omit, print or warn}
 * number-chapters: true or false (true; in a plain folder false)
 * notes                {default: {title, numbering, place, run-in}, ed: {…}}, in the order in which series stand
 *                      below each other: decimal, letters or symbols (anew on each page); foot, margin, chapter-end or
 *                      book-end (in the section "notes" of the back matter); run-in: true sets the short ones of a page
 *                      in one paragraph at its foot
 * hyphenation          {en: [an-ti-par-ty]}
 * glossary             {terms: used or all, groups: [headings of people, in order], chronology: [event, body]}
 * index                {glossary: [kinds of terms that are indexed by themselves], order: letter or word}: {@link Indexes}
 * front, body, back    lists of sections: a file (01-motives.md, or {file: …, role: preface, lang: ru}), a section
 *                      that the press makes (half-title, title-page, copyright, contents, list-of-figures,
 *                      list-of-tables, people, chronology, notes, glossary, bibliography, index, or
 *                      {index: names, title: …}), or in the body a part: {part: "Title", chapters: […]}
 * </pre>
 * Only the title must be there. Without {@code front} a book has a title page and its contents, without {@code body}
 * all the files in the order of their names, without {@code back} the glossary and the
 * bibliography where there are any. A file's role is
 * that of its name ({@code 00-preface.md}), or the usual one of its place. A plain folder has {@code meta.yaml} with
 * Pandoc's keys, the same as far as they go, or nothing at all.
 *
 * <h2>Order of reading</h2>
 * {@link press.apparat.manuscript.Manuscript#gather} takes the texts into memory; {@link Configuration} and
 * {@link Order} read book.yaml through {@link Yaml}'s nodes; each file is parsed by {@link Dialect} and walked by a
 * {@link Reading}: {@link ChapterReader}, {@link BlockReader}, {@link InlineReader}, {@link NoteReader} and their like.
 */
package press.apparat.manuscript;
