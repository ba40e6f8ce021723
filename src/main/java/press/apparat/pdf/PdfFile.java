package press.apparat.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPage;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * A PDF 1.7 file as it is written, object by object. OpenPDF lays out the file, the page tree and the cross references;
 * what is in the dictionaries of the pages, the catalog and Info is ours, so that nothing of the clock gets in.
 */
final class PdfFile extends PdfWriter {
    private final Document document = new Document();
    private final MessageDigest digest;
    private PdfDictionary page = new PdfDictionary();
    private PdfDictionary catalog = new PdfDictionary();

    static PdfFile on(OutputStream out) {
        try {
            return new PdfFile(out, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private PdfFile(OutputStream out, MessageDigest digest) {
        super(new PdfDocument(), new DigestOutputStream(out, digest));
        this.digest = digest;
        document.addDocListener(pdf);
        pdf.addWriter(this);
        setPdfVersion(VERSION_1_7);
        setFullCompression();
        setCloseStream(false);
        document.open();
    }

    /** A reference to an object that is yet to be {@link #put}. */
    PdfIndirectReference reserve() {
        return getPdfIndirectReference();
    }

    void put(PdfIndirectReference reference, PdfObject object) throws IOException {
        addToBody(object, reference);
    }

    PdfIndirectReference put(PdfObject object) throws IOException {
        PdfIndirectReference reference = reserve();
        put(reference, object);
        return reference;
    }

    /** A compressed stream. */
    PdfIndirectReference put(PdfDictionary entries, byte[] bytes) throws IOException {
        PdfStream stream = new PdfStream(bytes);
        stream.putAll(entries);
        stream.flateCompress(getCompressionLevel());
        return put(stream);
    }

    /** The page of an index from 0, written or not. */
    PdfIndirectReference page(int index) {
        return getPageReference(index + 1);
    }

    /** The next page. */
    void page(PdfDictionary entries, byte[] content) {
        page = entries;
        getDirectContent().getInternalBuffer().append(content);
        setPageEmpty(false);
        document.newPage();
    }

    /** Ends the file, but leaves the stream open. */
    void finish(PdfDictionary catalogEntries, PdfDictionary info) {
        catalog = catalogEntries;
        List.copyOf(getInfo().getKeys()).forEach(getInfo()::remove);
        getInfo().putAll(info);
        document.close();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfPage sheet) {
            sheet.putAll(page);
        }
        return super.addToBody(object, reference);
    }

    @Override
    protected PdfDictionary getCatalog(PdfIndirectReference pages) {
        PdfDictionary all = super.getCatalog(pages);
        all.putAll(catalog);
        return all;
    }

    /** Once Info is written, OpenPDF looks there for the file's identifier: a digest of all that came before. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream) throws IOException {
        PdfIndirectObject written = super.addToBody(object, inObjectStream);
        if (object == getInfo()) {
            getInfo().put(PdfName.FILEID, identifier());
        }
        return written;
    }

    private PdfObject identifier() {
        try {
            os.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] id = Arrays.copyOf(digest.digest(), 16);
        return PdfEncryption.createInfoId(id, id);
    }
}
