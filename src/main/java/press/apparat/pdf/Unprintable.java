package press.apparat.pdf;

import java.io.IOException;

/** A font or a picture that cannot be printed: its file is damaged. */
public final class Unprintable extends IOException {
    private static final long serialVersionUID = 1L;

    private final String name;

    /** @param name a picture's path, or a font's family */
    Unprintable(String name, Throwable cause) {
        super("cannot print " + name, cause);
        this.name = name;
    }

    public String name() {
        return name;
    }
}
