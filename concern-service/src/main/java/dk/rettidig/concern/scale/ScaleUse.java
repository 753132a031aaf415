package dk.rettidig.concern.scale;

import dk.rettidig.concern.organisation.UnitKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a scale can be in use for; the kinds of unit go before {@link #EVERYWHERE}. */
public enum ScaleUse {
  /** Concerns of every unit whose kind has no scale of its own. */
  EVERYWHERE,
  /** Rounds for which nobody chose another. */
  ROUNDS,
  DAYCARE,
  SCHOOL,
  AFTER_SCHOOL,
  HEALTH_VISITORS,
  PPR,
  INTAKE_TEAM,
  ADMINISTRATION;

  /** Concerns of a kind of unit. */
  public static ScaleUse of(UnitKind kind) {
    return valueOf(kind.name());
  }

  /** By its code in model files; nothing where there is none such. */
  static Optional<ScaleUse> of(String code) {
    return Arrays.stream(values()).filter(use -> use.code().equals(code)).findFirst();
  }

  /** Its code in model files. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
