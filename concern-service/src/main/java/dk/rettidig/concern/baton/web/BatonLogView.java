package dk.rettidig.concern.baton.web;

import dk.rettidig.concern.baton.BatonLog;
import dk.rettidig.concern.baton.BtiStep;
import dk.rettidig.concern.baton.Closing;
import dk.rettidig.concern.baton.Contents;
import dk.rettidig.concern.baton.FamilyConsent;
import dk.rettidig.concern.baton.Handover;
import dk.rettidig.concern.baton.Offer;
import dk.rettidig.concern.baton.OfferWords;
import dk.rettidig.concern.baton.Participant;
import dk.rettidig.concern.baton.ReadBatonLog;
import dk.rettidig.concern.baton.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A log as those who work with it see it. */
record BatonLogView(
    BatonLine line,
    Instant openedAt,
    boolean takesPart,
    boolean leads,
    List<String> along,
    List<HandoverView> handovers,
    @Nullable ConsentView consent,
    List<EntryView> entries,
    List<FamilyReaderView> family,
    @Nullable ClosingView closing) {

  /** A log in a list; {@code acts} where that is the reader. */
  record BatonLine(
      String id,
      long version,
      String child,
      String childName,
      String unit,
      String concern,
      BatonLog.State state,
      BtiStep step,
      String holder,
      Instant holderSince,
      @Nullable ActingView acting,
      boolean acts,
      LocalDate evaluateBy,
      @Nullable OfferView offer) {

    static BatonLine of(ReadBatonLog.Shown shown) {
      BatonLog log = shown.stored().state();
      Offer offer = log.hands().baton().offer();
      return new BatonLine(
          log.id().value(),
          shown.stored().version(),
          log.child().value(),
          shown.childName(),
          log.unit().value(),
          log.concern().value(),
          log.state(),
          log.step(),
          log.holder().value(),
          log.hands().baton().since(),
          ActingView.of(shown.acting()),
          shown.acts(),
          log.evaluateBy(),
          offer == null ? null : OfferView.of(offer, log.contents()));
    }
  }

  /** To whom the baton is held out. */
  record OfferView(String id, String to, String by, Instant at, @Nullable String message) {

    static OfferView of(Offer offer, Contents contents) {
      return new OfferView(
          offer.offer().value(),
          offer.to().value(),
          offer.by().value(),
          offer.at(),
          contents.of(offer.offer()).map(OfferWords::message).orElse(null));
    }
  }

  /** An offer that was answered. */
  record HandoverView(
      String offer,
      String from,
      String to,
      Handover.Outcome outcome,
      Instant answeredAt,
      @Nullable String answer,
      @Nullable LocalDate familyToldOn,
      boolean settled) {

    static HandoverView of(Handover handover, Contents contents) {
      return new HandoverView(
          handover.offer().value(),
          handover.from().value(),
          handover.to().value(),
          handover.outcome(),
          handover.answeredAt(),
          contents.of(handover.offer()).map(OfferWords::answer).orElse(null),
          handover.familyToldOn(),
          handover.settled());
    }
  }

  /** That the family has agreed. */
  record ConsentView(
      String givenBy, LocalDate on, @Nullable String oneBecause, @Nullable String childsView) {

    static @Nullable ConsentView of(@Nullable FamilyConsent consent) {
      return consent == null
          ? null
          : new ConsentView(
              consent.givenBy(), consent.on(), consent.oneBecause(), consent.childsView());
    }
  }

  /** Somebody of the family, and what this reader may see: nothing where no day stands. */
  record FamilyReaderView(
      String id, String name, List<String> released, @Nullable LocalDate talkedOn) {}

  /** How the work ended. */
  record ClosingView(
      Instant at,
      String reason,
      @Nullable String familyStatement,
      @Nullable String noStatementBecause) {

    static @Nullable ClosingView of(@Nullable Closing closing) {
      return closing == null
          ? null
          : new ClosingView(
              closing.at(),
              closing.reason(),
              closing.familyStatement(),
              closing.noStatementBecause());
    }
  }

  static BatonLogView of(ReadBatonLog.Shown shown) {
    BatonLog log = shown.stored().state();
    Contents contents = log.contents();
    return new BatonLogView(
        BatonLine.of(shown),
        log.openedAt(),
        shown.takesPart(),
        shown.leads(),
        log.hands().along().stream()
            .filter(Participant::takesPart)
            .map(one -> one.person().value())
            .toList(),
        log.hands().baton().handovers().stream()
            .map(handover -> HandoverView.of(handover, contents))
            .toList(),
        ConsentView.of(contents.consent()),
        contents.entries().stream().map(EntryView::of).toList(),
        family(shown),
        ClosingView.of(contents.closing()));
  }

  private static List<FamilyReaderView> family(ReadBatonLog.Shown shown) {
    BatonLog log = shown.stored().state();
    return shown.family().entrySet().stream()
        .map(reader ->
            new FamilyReaderView(
                reader.getKey().value(),
                reader.getValue(),
                log.releasedTo(reader.getKey()).stream()
                    .flatMap(release -> release.items().stream())
                    .map(item -> item.value())
                    .toList(),
                log.releasedTo(reader.getKey()).map(Release::talkedOn).orElse(null)))
        .toList();
  }
}
