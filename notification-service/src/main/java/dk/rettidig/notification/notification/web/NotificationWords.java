package dk.rettidig.notification.notification.web;

import dk.rettidig.common.text.Words;

/** The words of this service. */
final class NotificationWords {

  static final Words WORDS = Words.in("dk.rettidig.notification.words", NotificationWords.class);

  private NotificationWords() {}
}
