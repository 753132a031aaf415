package dk.rettidig.common.crypto;

/** What a looked-up value is; equal values of different kinds have different hashes. */
public enum LookupKind {
  /** A CPR number or a replacement number, with or without hyphen and spaces. */
  CPR("cpr"),
  /** A day of birth as an ISO date. */
  BIRTH_DATE("birth-date"),
  /** One whole word of a name. */
  NAME_WORD("name-word");

  private final String code;

  LookupKind(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
