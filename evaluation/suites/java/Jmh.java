package evaluation;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The suite for JMH. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class Jmh {
  final long sort = Work.count("sort");
  final long map = Work.count("map");
  final long sum = Work.count("sum");
  final long alloc = Work.count("alloc");
  final long text = Work.count("text");
  final long buffers = Work.count("buffers");
  final long control = Work.count("control");

  @Benchmark public void sort() { Work.sort(sort); }
  @Benchmark public void map() { Work.map(map); }
  @Benchmark public void sum() { Work.sum(sum); }
  @Benchmark public void alloc() { Work.alloc(alloc); }
  @Benchmark public void text() { Work.text(text); }
  @Benchmark public void buffers() { Work.buffers(buffers); }
  @Benchmark public void control() { Work.control(control); }
}
