package dk.rettidig.launcher.demo;

import java.util.List;
import java.util.Random;

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

  /** The index of one of the shares, which add up to one. */
  int oneOf(double... shares) {
    double at = random.nextDouble();
    for (int i = 0; i < shares.length - 1; i++) {
      at -= shares[i];
      if (at < 0) {
        return i;
      }
    }
    return shares.length - 1;
  }
}
