package dk.rettidig.concern.instrument;

/** A protective or risk factor that can be noted beside a position. */
public record Factor(String code, FactorKind kind, Text text, SourceMark mark) {

  public Factor {
    Code.require(Code.PART, code, "factor code");
  }
}
