package dk.rettidig.portal.calibration;

import dk.rettidig.portal.page.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The way back from a page of a calibration. */
@Component
class CalibrationTrail {

  private final MessageSource texts;

  CalibrationTrail(MessageSource texts) {
    this.texts = texts;
  }

  Crumb rounds() {
    return new Crumb("/rounds", text("menu.rounds"));
  }

  Crumb calibrations() {
    return new Crumb(CalibrationsPage.PATH, text("calibration.title"));
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
