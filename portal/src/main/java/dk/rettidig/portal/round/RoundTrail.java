package dk.rettidig.portal.round;

import dk.rettidig.portal.page.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The way back from a page of a round. */
@Component
class RoundTrail {

  private final MessageSource texts;

  RoundTrail(MessageSource texts) {
    this.texts = texts;
  }

  Crumb rounds() {
    return new Crumb(RoundsPage.PATH, text("menu.rounds"));
  }

  Crumb round(String id) {
    return new Crumb(RoundsPage.PATH + "/" + id, text("round.one"));
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
