package evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** The suite as a program of its own, which prints Benchgate's own JSON. */
public final class Plain {
  public static void main(String[] arguments) {
    Map<String, LongConsumer> all = new LinkedHashMap<>();
    all.put("sort", Work::sort);
    all.put("map", Work::map);
    all.put("sum", Work::sum);
    all.put("alloc", Work::alloc);
    all.put("text", Work::text);
    all.put("buffers", Work::buffers);
    all.put("control", Work::control);
    List<String> rows = new ArrayList<>();
    all.forEach((name, run) -> rows.add(row(name, run)));
    System.out.println("{\"schema\":\"benchgate/run/1\",\"tool\":\"evaluation\",\"launches\":[{\"benchmarks\":["
        + String.join(",", rows) + "]}],\"ignored\":[],\"machine\":{}}");
  }

  /** Warmed up for a quarter of a second, then ten stretches of 20 ms. */
  static String row(String name, LongConsumer run) {
    long count = Work.count(name), rounds = 0;
    for (long began = System.nanoTime(); System.nanoTime() - began < 250_000_000L;) run.accept(count);
    for (long began = System.nanoTime(); System.nanoTime() - began < 20_000_000L; rounds++) run.accept(count);
    double[] samples = new double[10];
    for (int i = 0; i < samples.length; i++) {
      long began = System.nanoTime();
      for (long k = 0; k < rounds; k++) run.accept(count);
      samples[i] = 1e-9 * (System.nanoTime() - began) / rounds;
    }
    List<String> texts = new ArrayList<>();
    for (double sample : samples) texts.add(String.valueOf(sample));
    java.util.Arrays.sort(samples);
    return "{\"name\":\"" + name + "\",\"status\":\"ok\",\"metrics\":[{\"name\":\"time\",\"unit\":\"s\",\"better\":\"lower\",\"samples\":["
        + String.join(",", texts) + "],\"order\":\"time\",\"summary\":\"median\",\"value\":" + samples[5] + "}]}";
  }
}
