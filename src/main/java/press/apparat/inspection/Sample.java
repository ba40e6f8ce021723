package press.apparat.inspection;

import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/** Numbers, and what they say together; 0 where there are none. */
record Sample(double[] values) {
    static Sample of(DoubleStream values) {
        return new Sample(values.toArray());
    }

    double mean() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    /** The standard deviation of these numbers themselves, not of a greater whole that they stand for. */
    double deviation() {
        double mean = mean();
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return values.length == 0 ? 0 : Math.sqrt(sum / values.length);
    }

    double least() {
        return DoubleStream.of(values).min().orElse(0);
    }

    double most() {
        return DoubleStream.of(values).max().orElse(0);
    }

    /** How many of a hundred are so. */
    double percent(DoublePredicate so) {
        int count = 0;
        for (double value : values) {
            count += so.test(value) ? 1 : 0;
        }
        return values.length == 0 ? 0 : 100.0 * count / values.length;
    }
}
