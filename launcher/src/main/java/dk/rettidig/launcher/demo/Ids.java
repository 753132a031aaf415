package dk.rettidig.launcher.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.common.municipality.Municipality;
import java.util.UUID;

/**
 * The same id for the same thing in every run, so that who can log in is known before the import.
 */
record Ids(long seed, Municipality municipality) {

  String of(String what) {
    String name = "rettidig-demo/%d/%s/%s".formatted(seed, municipality.code(), what);
    return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
  }
}
