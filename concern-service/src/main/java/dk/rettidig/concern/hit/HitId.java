package dk.rettidig.concern.hit;

import dk.rettidig.common.aggregate.Id;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.detection.Hit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The id of a hit: the child's first, then what the rule and its entries make of it, so that the
 * same hit, however often it is found, is one document.
 */
public record HitId(String value) implements Id {

  private static final int BYTES = 16;

  static HitId of(ChildId child, Hit hit) {
    String what =
        Stream.concat(
                Stream.of(hit.rule(), Integer.toString(hit.version())),
                hit.grounds().stream().map(entry -> entry.kind() + ":" + entry.id()).sorted())
            .collect(Collectors.joining("\n"));
    return new HitId(child.value() + "-" + HexFormat.of().formatHex(digest(what), 0, BYTES));
  }

  private static byte[] digest(String what) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has it
    }
  }
}
