package dk.rettidig.portal.model;

import dk.rettidig.portal.page.Crumb;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The way back to the list of scales. */
@Component
class ModelsTrail {

  private final MessageSource texts;

  ModelsTrail(MessageSource texts) {
    this.texts = texts;
  }

  Crumb models() {
    return new Crumb(
        ModelsPage.PATH, texts.getMessage("menu.models", null, LocaleContextHolder.getLocale()));
  }
}
