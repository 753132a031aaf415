package dk.rettidig.portal.concern;

import dk.rettidig.portal.service.concern.ConcernRecords.Receipt;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What follows when somebody has saved a suspicion of abuse: the notification is begun. */
public interface AfterSuspicion {

  /**
   * Begins the notification with the words of the saved concern.
   *
   * @return the redirect to where it is written on
   */
  String writeOn(TypedConcern typed, Receipt saved, RedirectAttributes redirect);
}
