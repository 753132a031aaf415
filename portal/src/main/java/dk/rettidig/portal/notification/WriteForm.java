package dk.rettidig.portal.notification;

import dk.rettidig.portal.directory.Suspects;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.notification.DutyPhone;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of a notification, with the number to call first beside it. */
@Component
class WriteForm {

  private final DutyPhone duty;
  private final Suspects suspects;

  WriteForm(DutyPhone duty, Suspects suspects) {
    this.duty = duty;
    this.suspects = suspects;
  }

  /**
   * Puts the form into the model and answers its page.
   *
   * @param action where it is sent
   */
  String show(Model model, Reader reader, Prefilled prefilled, String action) {
    return show(model, reader, prefilled, action, duty.number());
  }

  /** The same with a number that is known. */
  String show(Model model, Reader reader, Prefilled prefilled, String action, String phone) {
    model.addAttribute("form", prefilled);
    model.addAttribute("action", action);
    model.addAttribute("phone", phone);
    model.addAttribute("suspects", suspects.besides(reader));
    return "notification/write";
  }
}
