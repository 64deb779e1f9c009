package org.votecall.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.votecall.address.Atlas;
import org.votecall.address.Resolution;
import org.votecall.legislature.DivisionId;

/** What JMH measures, in microseconds: look-ups, and one signature as a measure beside them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookUps {
  /** What checking a signature costs at the least, and every request costs anyway. */
  @Benchmark
  public byte[] signature(Signature signature) {
    return signature.make();
  }

  /** All districts of a point. */
  @Benchmark
  public List<DivisionId> point(Points points) {
    return points.atlas().at(points.next(), PublicAtlas.DAY);
  }

  /** All districts near a point: at the point itself, and in sixteen directions. */
  @Benchmark
  public List<DivisionId> near(Points points) {
    return points.byPoint().near(points.next());
  }

  /** The district of a ZIP for one chamber. */
  @Benchmark
  public Resolution zip(Zips zips) {
    Zips.Asked asked = zips.next();
    Atlas atlas = zips.atlas();
    return atlas.district(atlas.home(asked.zip()), asked.chamber(), PublicAtlas.DAY);
  }
}
