package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.demo.PastNotification.Reason;
import java.util.List;

/** Invented observations, as somebody at work would write them: seen and heard, no judgement. */
final class Sentences {

  private static final List<String> MILD =
      List.of(
          "Har siddet for sig selv i frikvarteret tre dage i træk.",
          "Er kommet træt om morgenen hele ugen og har ikke spist sin madpakke.",
          "Græd, da forældrene gik, og var længe om at komme i gang.",
          "Har sagt, at det gør ondt i maven, før idræt de sidste to uger.",
          "Leger sjældnere med de andre efter flytningen.");

  private static final List<String> SERIOUS =
      List.of(
          "Har været væk 8 af de sidste 20 dage og taler ikke om hvorfor.",
          "Kommer i konflikt hver dag og trækker sig bagefter.",
          "Har sagt, at hun ikke sover om natten, og at der er meget larm derhjemme.",
          "Er gået fra at deltage til at sidde med hætten oppe i timerne.");

  private static final List<String> GRAVE =
      List.of(
          "Fortalte uopfordret, at han er bange for at gå hjem.",
          "Kom i sommertøj i frostvejr for tredje gang og var sulten.",
          "Har sagt, at hun ikke gider mere, og vil ikke sige, hvad hun mener.");

  private Sentences() {}

  static String seen(Dice dice, int level) {
    return dice.pick(level <= 2 ? MILD : level == 3 ? SERIOUS : GRAVE);
  }

  static String reason(Reason reason) {
    return switch (reason) {
      case SCHOOL_PROBLEMS -> "Bekymring for skolegang og fravær gennem længere tid.";
      case INSUFFICIENT_CARE -> "Bekymring for omsorgen i hjemmet.";
      case OTHER -> "Bekymring for barnets trivsel.";
    };
  }
}
