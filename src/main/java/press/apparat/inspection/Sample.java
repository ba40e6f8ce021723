package press.apparat.inspection;

import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/** Numbers, and what they say together; 0 where there are none. */
record Sample(double[] values) {
    static Sample of(DoubleStream values) {
        return new Sample(values.toArray());
    }

    double mean() {
        return DoubleStream.of(values).average().orElse(0);
    }

    /** The standard deviation of these numbers themselves, not of a greater whole that they stand for. */
    double deviation() {
        double mean = mean();
        return Math.sqrt(DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).average().orElse(0));
    }

    double least() {
        return DoubleStream.of(values).min().orElse(0);
    }

    double most() {
        return DoubleStream.of(values).max().orElse(0);
    }

    /** How many of a hundred are so. */
    double percent(DoublePredicate so) {
        return values.length == 0 ? 0 : 100.0 * DoubleStream.of(values).filter(so).count() / values.length;
    }
}
