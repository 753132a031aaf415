package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;

/** Codes that services send and templates look up by name. */
@RunningPortal
class CodesHaveWordsTest {

  private static final List<String> KEYS =
      Stream.of(
              all("concern.whom.", "PARENT_OR_HOUSEHOLD EMPLOYEE OTHER_ADULT OTHER_CHILD UNKNOWN"),
              all("concern.basis.", "CONSENT CONSENT_HEALTH FAMILY_PRESENT OVERRIDE SSD INTERNAL"),
              all("concern.party.", "AUTHOR BATON_HOLDER UNIT_LEADER RESOURCE_PERSON"),
              all("concern.party.", "HEALTH_VISITOR ADVISER FORUM_CHAIR INTAKE"),
              all("notification.urgency.", "ORDINARY ACUTE ORDINARY.hint ACUTE.hint"),
              all("notification.urgency.tag.", "ORDINARY ACUTE"),
              all("notification.feedback.", "INVESTIGATION_BEGUN EFFORT_BEGUN NEITHER"),
              all("notification.step.", "sent received opened acknowledged assessed"),
              all("notification.step.", "receipt.wait feedback.wait opened.wait assessed.wait"),
              all("task.kind.", "SET_BASIS INFORM_PARENTS DECISION UNSENT_NOTIFICATION"),
              all("task.kind.BATON_", "TAKE_OVER STAND_IN ANSWER_OFFER OFFER_DECLINED"),
              all("task.kind.BATON_", "OFFER_UNANSWERED TELL_FAMILY FAMILY_WROTE EVALUATE ACTION"),
              all("log.step.", "WONDER ONE_SERVICE TWO_SERVICES SEVERAL_SERVICES"),
              all("log.instead.", "ABSENT LEFT THERE"),
              all("log.handover.", "ACCEPTED DECLINED TAKEN_BACK"),
              all("log.kind.", "GOAL ACTION EVALUATION MAP FAMILY"),
              all("log.map.", "HARM DANGER COMPLICATION STRENGTH SAFETY SAFETY_GOAL NEXT_STEP"),
              all("log.outcome.tag.", "CONTINUE RAISE LOWER"),
              all("family.kind.", "PARAGRAPH GOAL NUMBER CORRECTION"),
              all("child.look.", "baton.page baton.list baton.family leaving.list"),
              all("leaving.kind.", "BATON ACTION CONCERN TELL_PARENTS"),
              all("leaving.then.", "ACTION CONCERN TELL_PARENTS"),
              all("concern.basis.", "ACTING RELEASED"),
              all("task.kind.", "ESCALATION DECISION_WITHHELD WORTH_A_LOOK"),
              all("task.group.", "UNSENT OVERDUE NEXT"),
              all("task.about.", "CONCERN ASSESSMENT_24H RECEIPT_6_HVERDAGE"),
              all("task.about.", "INVESTIGATION_4_MONTHS DUTY_UNMANNED RESPONSIBLE_LEFT"),
              all("ask.state.", "OPEN CLOSED LAPSED"),
              all("child.look.", "child.page child.chronology child.list child.search child.names"),
              all("child.look.", "child.sibling child.looks task.list concern.page"),
              all("child.look.", "concern.restricted meeting.agenda meeting.item meeting.tasks"),
              all("child.look.", "meeting.chronology meeting.looks elsewhere other"),
              all("child.look.absence.", "child list"),
              all("child.look.hit.", "list child answer"),
              all("hits.", "TAKE_UP NOT_NOW NOT_RELEVANT taken answered"),
              all("absence.doubt.", "CALENDAR_QUARTER WHOLE_QUARTER LIMITS_AFTER_2025"),
              all("child.look.notification.", "read list chronology looks"),
              all("forum.held.", "NOT_PLACED_YET"),
              all("", "concern.saved concern.changed concern.closed task.completed"),
              all("", "concern.basis.set concern.basis.withdrawn task.acknowledged"),
              all("notification.", "sent kept discarded commented not.begun begun.alone"),
              all("notification.concern.", "saved begun.before sent.before"))
          .flatMap(stream -> stream)
          .toList();

  private final MessageSource texts;

  CodesHaveWordsTest(MessageSource texts) {
    this.texts = texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void inBothLanguages(String language) {
    assertThat(KEYS)
        .allSatisfy(
            key -> assertThat(texts.getMessage(key, null, null, Locale.of(language))).isNotBlank());
  }

  private static Stream<String> all(String prefix, String codes) {
    return Stream.of(codes.split(" ", -1)).map(code -> prefix + code);
  }
}
