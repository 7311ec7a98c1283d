package evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The work of the suites in Java: how often each benchmark repeats its unit of work is read from the file `work` in the
 *  working directory, so that a slower head is the same program with another number. */
public final class Work {
  static final double[] numbers = new double[64];
  static final String[] words = "the quick brown fox jumps over the lazy dog 42 times".split(" ");
  static volatile double kept;

  static {
    for (int i = 0; i < 64; i++) numbers[i] = (i * 7919) % 101;
  }

  public static void sort(long count) {
    for (long i = 0; i < count; i++) {
      double[] copy = Arrays.copyOf(numbers, 32);
      Arrays.sort(copy);
      kept = copy[3];
    }
  }

  public static void map(long count) {
    for (long i = 0; i < count; i++) {
      Map<String, Integer> found = new HashMap<>();
      for (String word : words) found.put(word, 1);
      kept = found.size();
    }
  }

  public static void sum(long count) {
    for (long i = 0; i < count; i++) {
      double total = 0;
      for (double number : numbers) total += number * 1.0001;
      kept = total;
    }
  }

  public static void alloc(long count) {
    for (long i = 0; i < count; i++) {
      List<Integer> all = new ArrayList<>();
      for (int k = 0; k < 100; k++) all.add(1000 + k);
      kept = all.size();
    }
  }

  public static void text(long count) {
    for (long i = 0; i < count; i++) kept = String.join(" ", words).replace("fox", "cat").length();
  }

  /** Large ones, which collectors keep apart. */
  public static void buffers(long count) {
    for (long i = 0; i < count; i++) {
      byte[] block = new byte[1 << 16];
      kept = block[17];
    }
  }

  public static void control(long count) {
    for (long i = 0; i < count; i++) {
      double product = 1;
      for (double number : numbers) product = product * 0.5 + number;
      kept = product;
    }
  }

  public static long count(String name) {
    try {
      for (String line : Files.readAllLines(Path.of("work"))) {
        String[] parts = line.split(" ");
        if (parts[0].equals(name)) return Long.parseLong(parts[1]);
      }
    } catch (java.io.IOException error) {
      throw new IllegalStateException(error);
    }
    throw new IllegalStateException("no number for " + name);
  }
}
