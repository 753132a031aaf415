package dk.rettidig.concern.imports;

import java.util.Locale;

/** Why a row of a file was not taken; never what stood in it. */
public enum Reason {
  COLUMN_MISSING,
  FILE_UNREADABLE,
  ROW_NOT_LIKE_HEADER,
  MISSING,
  NOT_AN_ID,
  NOT_A_CODE,
  NOT_A_DATE,
  NOT_A_CPR,
  NOT_A_MUNICIPALITY,
  CPR_AND_BIRTH_DATE_DIFFER,
  END_BEFORE_START,
  UNKNOWN_UNIT,
  UNKNOWN_GROUP,
  UNKNOWN_PERSON,
  UNKNOWN_CHILD,
  NOT_A_PUPIL,
  NOT_A_SCHOOL_DAY,
  NOT_YET,
  TWICE_IN_FILE,
  ID_OF_ANOTHER;

  /** The code on the wire, kebab case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
