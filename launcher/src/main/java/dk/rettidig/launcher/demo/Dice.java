package dk.rettidig.launcher.demo;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Chance that falls the same for the same seed on every machine: {@link Random}'s sequence is part
 * of its specification.
 */
final class Dice {

  private final Random random;

  Dice(long seed, String purpose) {
    // each purpose has a sequence of its own, so that one more draw here changes nothing there
    this.random = new Random(seed * 31 + purpose.hashCode());
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** From the first to the last, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** One of them by their shares, which add up to one. */
  <T> T oneOf(List<T> all, ToDoubleFunction<T> share) {
    double at = random.nextDouble();
    for (T one : all.subList(0, all.size() - 1)) {
      at -= share.applyAsDouble(one);
      if (at < 0) {
        return one;
      }
    }
    return all.getLast();
  }

  /** How many steps up from the first, by the shares of each, which add up to one. */
  int oneOf(List<Double> shares) {
    return oneOf(IntStream.range(0, shares.size()).boxed().toList(), shares::get);
  }
}
