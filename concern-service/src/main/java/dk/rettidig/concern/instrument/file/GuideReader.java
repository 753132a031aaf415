package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.ActionGuide;
import dk.rettidig.concern.instrument.Deadline;
import dk.rettidig.concern.instrument.GuideStep;
import dk.rettidig.concern.instrument.Party;
import dk.rettidig.concern.instrument.StepProduct;

/** Makes an action guide from a tree that keeps the format. */
final class GuideReader {

  private GuideReader() {}

  static ActionGuide guide(Fields guide) {
    return new ActionGuide(
        guide.word("version"),
        guide.list(
            "levels",
            each ->
                new ActionGuide.LevelSteps(
                    each.word("level"), each.list("steps", GuideReader::step))),
        guide.list("onSuspicion", GuideReader::step));
  }

  private static GuideStep step(Fields step) {
    return new GuideStep(
        step.word("code"),
        step.oneOf(Party.class, "who"),
        step.words("involves").stream().map(word -> Fields.constant(Party.class, word)).toList(),
        step.text(),
        step.maybeText("information"),
        deadline(step.word("deadline")),
        step.maybeOneOf(StepProduct.class, "product"),
        step.maybe("law"),
        step.mark());
  }

  private static Deadline deadline(String words) {
    return switch (words) {
      case "same-hour" -> new Deadline.SameHour();
      case "next-round" -> new Deadline.NextRound();
      case "not-known" -> new Deadline.NotKnown();
      default -> within(words);
    };
  }

  private static Deadline within(String words) {
    int space = words.indexOf(' ');
    return new Deadline.Within(
        Integer.parseInt(words.substring(0, space)),
        Fields.constant(Deadline.Unit.class, words.substring(space + 1)));
  }
}
