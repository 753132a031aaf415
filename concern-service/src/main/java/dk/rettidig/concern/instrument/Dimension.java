package dk.rettidig.concern.instrument;

/**
 * A side of a child's life that is placed on its own, e.g. the child, the parents, the environment.
 */
public record Dimension(String code, Text name, SourceMark mark) {

  public Dimension {
    Code.require(Code.PART, code, "dimension code");
  }
}
