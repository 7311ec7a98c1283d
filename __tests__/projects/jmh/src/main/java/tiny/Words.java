package tiny;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Words {
  @Param({"10", "100"})
  int count;

  private String[] words;

  @Setup
  public void setup() {
    words = new String[count];
    for (int i = 0; i < count; i++) words[i] = "word " + (count - i);
  }

  @Benchmark
  @BenchmarkMode({Mode.Throughput, Mode.SampleTime})
  public String join() {
    return String.join(" ", words);
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public String[] sort() {
    String[] copy = words.clone();
    Arrays.sort(copy);
    return copy;
  }
}
