package dk.rettidig.concern.instrument;

/**
 * The reminder that stands beside every level and on every guide page. It is not read from a file
 * and has no other value, so no model can hide, delay or reword it.
 */
public enum NotifyNow {
  ALWAYS;

  /** The words on screen. */
  public Text text() {
    return new Text(
        "Du kan underrette nu, uanset niveau. Pligten er din egen.",
        "You may notify now, whatever the level. The duty is your own.");
  }

  /** The key of the paragraph in the law table: Barnets lov § 133. */
  public String law() {
    return "barnets-lov.133";
  }
}
