package org.votecall.understanding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.votecall.twilio.Signer;

/**
 * What {@link Ears#hear} costs for the messages of the corpus, and, in the same minute, what it
 * costs to sign them, which every request costs anyway. For {@code scripts/bench}.
 */
final class UnderstandingBench {
  private static final int WARM_UP_ROUNDS = 60;
  private static final int ROUNDS = 41;

  private UnderstandingBench() {}

  public static void main(String[] args) throws Exception {
    List<String> messages =
        Files.readAllLines(Path.of("src/test/resources/corpus/messages.tsv")).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> line.split("\t", 4)[3])
            .toList();
    Ears ears = new Ears();
    Signer signer = new Signer("token");
    ToIntFunction<String> hear = message -> ears.hear(message).number();
    ToIntFunction<String> sign =
        message -> signer.sign("https://x.example", Map.of("Body", List.of(message))).length();
    double[] heard = new double[ROUNDS];
    double[] signed = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double hearing = micros(messages, hear);
      double signing = micros(messages, sign);
      if (round >= 0) {
        heard[round] = hearing;
        signed[round] = signing;
      }
    }
    System.out.printf("messages            %8d%n", messages.size());
    System.out.printf(
        "understanding one   %8.1f us (median of %d rounds)%n", median(heard), ROUNDS);
    System.out.printf("signing one         %8.1f us%n", median(signed));
    System.out.printf("ratio               %8.1f%n", median(heard) / median(signed));
  }

  private static double micros(List<String> messages, ToIntFunction<String> work) {
    long start = System.nanoTime();
    int sum = messages.stream().mapToInt(work).sum();
    long nanos = System.nanoTime() - start;
    if (sum == Integer.MIN_VALUE) {
      throw new IllegalStateException("never, but the work must not be left out");
    }
    return nanos / 1_000.0 / messages.size();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
