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

  private static final List<Decision> SUPPORT =
      List.of(
          new Decision("HANDLED_LOCALLY", "En fast voksen ved aflevering og i frikvartererne."),
          new Decision("PARENTS_MEETING", "Samtale med forældrene om søvn og morgener."),
          new Decision("EARLY_SUPPORT", "En lille gruppe mødes otte gange med en voksen."),
          new Decision("CONSULT_PPR", "PPR ser på sprog og koncentration."),
          new Decision("REFER_HEALTH", "Sundhedsplejersken måler hørelse og syn."),
          new Decision("RETURN_FOR_EVALUATION", "Vi tager det op igen, når aftalen har virket."));

  private static final List<Decision> GRAVE_SUPPORT =
      List.of(
          new Decision("NOTIFY", "Enheden underretter i dag og taler med forældrene først."),
          new Decision("NETWORK_MEETING", "Netværksmøde med familien og socialrådgiveren."));

  private static final List<String> NO_FOLLOW_UP =
      List.of(
          "Det, der er sat i gang på stuen, virker; intet nyt er nødvendigt.",
          "Familien har selv fundet hjælp og ønsker ikke mere nu.");

  /** What a forum may decide: the type's code and the words. */
  record Decision(String kind, String text) {}

  private Sentences() {}

  /** Two different ones, the graver first. */
  static List<Decision> decisions(Dice dice, int level) {
    Decision first = dice.pick(level <= 3 ? SUPPORT : GRAVE_SUPPORT);
    Decision second = dice.pick(SUPPORT.stream().filter(one -> !one.equals(first)).toList());
    return List.of(first, second);
  }

  static String noFollowUp(Dice dice) {
    return dice.pick(NO_FOLLOW_UP);
  }

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
