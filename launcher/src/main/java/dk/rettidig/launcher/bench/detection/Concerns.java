package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Entry.Concern;
import dk.rettidig.concern.detection.Entry.Profession;
import dk.rettidig.concern.detection.Placement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What professionals write between the rounds, each by what they see and how readily they write.
 */
final class Concerns implements Part {

  private static final int SCHOOL_AGE = 6;
  private static final int AFTER_SCHOOL_UNTIL = 10;
  private static final String SHARED = "consent";

  private enum Who {
    DAYCARE("PROFESSIONAL", "DAYCARE", "internal-daycare"),
    TEACHER("PROFESSIONAL", "SCHOOL", "internal-school"),
    AFTER_SCHOOL("PROFESSIONAL", "AFTER_SCHOOL", "internal-school"),
    HEALTH("SPECIALIST", "HEALTH_VISITORS", "internal-health");

    private final String role;
    private final String unitKind;
    private final String internal;

    Who(String role, String unitKind, String internal) {
      this.role = role;
      this.unitKind = unitKind;
      this.internal = internal;
    }

    Profession profession() {
      return new Profession(role, unitKind);
    }
  }

  private final Parameters parameters;
  private final Raters raters;
  private final Levels levels;
  private final double[] yearly;
  private final double[] health;

  Concerns(Parameters parameters, Raters raters) {
    this.parameters = parameters;
    this.raters = raters;
    this.levels = Levels.of(parameters, Levels.FIVE);
    this.yearly = parameters.numbers("adhoc.yearly");
    this.health = parameters.numbers("adhoc.contact.health");
  }

  @Override
  public void write(Life life, Dice dice, List<Happening> written) {
    boolean covered = dice.happens(parameters.number("adhoc.covered"));
    for (Who who : Who.values()) {
      write(who, covered, life, dice.split(), written);
    }
  }

  private void write(Who who, boolean covered, Life life, Dice dice, List<Happening> written) {
    int year = -1;
    double leniency = 0;
    double readily = 0;
    double spread = parameters.number("adhoc.spread");
    for (int day = 0; day < life.days(); day += Time.WEEK) {
      double contact = contact(who, life.ageOn(day));
      if (contact == 0) {
        continue;
      }
      if (Time.schoolYear(day) != year) {
        year = Time.schoolYear(day);
        leniency = raters.leniency(dice);
        readily = dice.about(Math.exp(-spread * spread / 2), spread);
      }
      int level = levels.level(raters.look(dice, life.seenOn(day), leniency));
      double yearlyNow = contact * readily * yearly[level - 1];
      if (dice.happens(yearlyNow * Time.WEEK / Time.DAYS_A_YEAR)) {
        int on = Math.min(day + dice.day(0, Time.WEEK - 1), life.days() - 1);
        written.add(new Happening(on, concern(who, covered, level, on, dice)));
      }
    }
  }

  private double contact(Who who, double age) {
    boolean school = age >= SCHOOL_AGE;
    return switch (who) {
      case DAYCARE -> school ? 0 : parameters.number("adhoc.contact.daycare");
      case TEACHER -> school ? parameters.number("adhoc.contact.teacher") : 0;
      case AFTER_SCHOOL ->
          school && age < AFTER_SCHOOL_UNTIL ? parameters.number("adhoc.contact.afterschool") : 0;
      case HEALTH -> health[Band.at(age).place()];
    };
  }

  private Concern concern(Who who, boolean covered, int seen, int day, Dice dice) {
    int level = dice.happens(parameters.number("adhoc.hesitant")) ? seen - 1 : seen;
    boolean without = dice.happens(parameters.number("adhoc.without"));
    return new Concern(
        "concern-%s-%d".formatted(who, day),
        Time.date(day),
        placement(level, without),
        who.profession(),
        covered ? Set.of(who.internal, SHARED) : Set.of(who.internal));
  }

  /** Nobody writes a concern at the level of thriving: then it has none. */
  private @Nullable Placement placement(int level, boolean without) {
    return without || level < 2 ? null : levels.placement(level);
  }
}
