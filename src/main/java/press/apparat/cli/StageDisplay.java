package press.apparat.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import press.apparat.Stage;

/** Shows the stages: a bar on a terminal, a line each elsewhere. */
final class StageDisplay implements AutoCloseable {
    private final Consumer<Stage> shown;
    private final Runnable closed;

    private StageDisplay(Consumer<Stage> shown, Runnable closed) {
        this.shown = shown;
        this.closed = closed;
    }

    static StageDisplay on(PrintWriter err) {
        return System.console() == null || System.getenv("CI") != null ? lines(err) : bar();
    }

    private static StageDisplay lines(PrintWriter err) {
        return new StageDisplay(stage -> {
            if (stage != Stage.DONE) {
                err.println(stage);
                err.flush();
            }
        }, () -> {
        });
    }

    private static StageDisplay bar() {
        ProgressBar bar = new ProgressBarBuilder().setInitialMax(Stage.DONE.ordinal()).setStyle(ProgressBarStyle.ASCII)
                .setTaskName("apparat").hideEta().setUpdateIntervalMillis(50).build();
        return new StageDisplay(stage -> bar.stepTo(stage.ordinal()).setExtraMessage(stage.toString()), bar::close);
    }

    void stage(Stage stage) {
        shown.accept(stage);
    }

    @Override
    public void close() {
        closed.run();
    }
}
