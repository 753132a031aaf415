package dk.rettidig.concern.concern.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.concern.Invalid;
import dk.rettidig.concern.concern.NextSteps;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.instrument.Text;
import dk.rettidig.concern.organisation.Person;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** "Det sker der nu". */
@RestController
class NextStepsController {

  /**
   * What was chosen so far.
   *
   * @param concern the saved concern whose steps they are
   * @param dimensions level code per dimension code
   */
  record Request(
      String child,
      @Nullable String concern,
      @Required @Nullable String instrument,
      @Required @Nullable String version,
      @Nullable String level,
      @Nullable Map<String, String> dimensions,
      ConcernRequest.@Nullable SuspicionPart suspicion) {

    NextSteps.Chosen toChosen() {
      if (instrument == null || version == null) {
        throw Invalid.missing("instrument");
      }
      return new NextSteps.Chosen(
          new ChildId(child),
          concern == null ? null : new ConcernId(concern),
          instrument,
          version,
          level,
          ConcernRequest.dimensions("dimensions", dimensions),
          suspicion == null ? null : suspicion.toSuspicion());
    }
  }

  /**
   * What may happen next; that one may notify now is part of every answer.
   *
   * @param district whose forum takes what the child's unit brings, a code
   */
  record Answer(
      boolean mayNotifyNow,
      String notifyNow,
      String notifyLaw,
      @Nullable String level,
      @Nullable String district,
      List<StepView> steps) {}

  /** One step. */
  record StepView(
      String code,
      String text,
      @Nullable String information,
      Who who,
      List<String> involves,
      @Nullable Instant by,
      @Nullable String law,
      @Nullable String product) {}

  /** Who acts. */
  record Who(String role, @Nullable String person, @Nullable String name) {}

  private final NextSteps nextSteps;

  NextStepsController(NextSteps nextSteps) {
    this.nextSteps = nextSteps;
  }

  /** What happens next at a level; that one may notify now is part of every answer. */
  @PostMapping("/v1/next-steps")
  Answer of(Actor.Person actor, @RequestBody Request request, Locale language) {
    NextSteps.Page page = nextSteps.of(actor, request.toChosen());
    Level level = page.guide().level();
    return new Answer(
        true,
        page.guide().notifyNow().text().in(language),
        page.guide().notifyNow().law(),
        level == null ? null : level.label(language),
        page.district() == null ? null : page.district().code(),
        page.steps().stream().map(step -> view(step, language)).toList());
  }

  private static StepView view(NextSteps.Step step, Locale language) {
    Person person = step.person();
    Text information = step.step().information();
    var product = step.step().product();
    return new StepView(
        step.step().code(),
        step.step().what().in(language),
        information == null ? null : information.in(language),
        new Who(
            step.step().who().name(),
            person == null ? null : person.id().value(),
            person == null ? null : person.card().name()),
        step.step().involves().stream().map(Enum::name).toList(),
        step.by(),
        step.step().law(),
        product == null ? null : product.name());
  }
}
