package dk.rettidig.concern.instrument;

/**
 * Where a position holds, worded so that it ends a sentence: "i skolen". A child may be in balance
 * at home and out of balance in class.
 */
public record Setting(String code, Text name, SourceMark mark) {

  public Setting {
    Code.require(Code.PART, code, "setting code");
  }
}
