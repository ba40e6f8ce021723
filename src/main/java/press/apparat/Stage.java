package press.apparat;

/** The stages of the line, in order. */
public enum Stage {
    GATHER("gather"), READ("read"), EDIT("edit"), STYLE("style"), SET("set"), MAKE_UP("make up"),
    PRINT("print and bind"), DONE("done");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
