package dk.rettidig.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.delivery.DeliverySettings.RecipientSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecipientsTest {

  private static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static RecipientSettings webhook(
      String address, @Nullable String variable, @Nullable String client) {
    return new RecipientSettings(
        "case", "Fagsystemet", Channel.WEBHOOK, Set.of(), address, null, null, variable, client);
  }

  private static RecipientSettings mailbox(@Nullable String name) {
    return new RecipientSettings(
        "mailbox", name, Channel.MAIL, Set.of(), "desk@kommune.example", null, null, null, null);
  }

  private static Recipients with(RecipientSettings... all) {
    return new Recipients(
        Map.of("901", List.of(all)), name -> name.equals("SECRET") ? SECRET : null);
  }

  @Test
  void alwaysHasTheDesk() {
    assertThat(with().of(new Municipality("901")))
        .extracting(Recipient::id)
        .containsExactly("desk");
    assertThat(with().of(new Municipality("902")))
        .extracting(Recipient::id)
        .containsExactly("desk");
  }

  @Test
  void isShownByItsNameAndWithoutOneByItsId() {
    var nordsund = new Municipality("901");

    assertThat(with(mailbox("Postkassen")).shown(nordsund, "mailbox")).isEqualTo("Postkassen");
    assertThat(with(mailbox(null)).shown(nordsund, "mailbox")).isEqualTo("mailbox");
    assertThat(with().shown(nordsund, "mailbox")).isEqualTo("mailbox");
    assertThat(with().shown(nordsund, "desk")).isEqualTo("Modtagelsen");
  }

  @Test
  void callsOtherMachinesOverHttpsOnly() {
    assertThat(
            with(webhook("https://case.example/hook", "SECRET", "case"))
                .of(new Municipality("901")))
        .hasSize(2);
    assertThat(
            with(webhook("http://127.0.0.1:9/hook", "SECRET", "case")).of(new Municipality("901")))
        .hasSize(2);
    assertThatThrownBy(() -> with(webhook("http://case.example/hook", "SECRET", "case")))
        .isInstanceOf(UnusableRecipient.class)
        .hasMessageContaining("https");
  }

  @Test
  void refusesAWebhookWithoutSecretOrClient() {
    assertThatThrownBy(() -> with(webhook("https://case.example/hook", null, "case")))
        .isInstanceOf(UnusableRecipient.class);
    assertThatThrownBy(() -> with(webhook("https://case.example/hook", "UNSET", "case")))
        .isInstanceOf(UnusableRecipient.class);
    assertThatThrownBy(() -> with(webhook("https://case.example/hook", "SECRET", null)))
        .isInstanceOf(UnusableRecipient.class);
  }

  @Test
  void refusesTwoRecipientsOfOneName() {
    RecipientSettings one = webhook("https://case.example/hook", "SECRET", "case");

    assertThatThrownBy(() -> with(one, one)).hasMessageContaining("case");
  }
}
