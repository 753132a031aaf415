package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** An anonymous notifier left nobody to answer. */
public final class NobodyToAnswer extends Refusal {

  static final String CODE = "notification:nobody-to-answer";

  NobodyToAnswer() {
    super(Kind.CONFLICT, CODE);
  }
}
