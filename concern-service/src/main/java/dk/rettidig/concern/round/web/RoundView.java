package dk.rettidig.concern.round.web;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.round.Round;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A round as everybody of its unit may see it. */
record RoundView(
    String id,
    long version,
    String unit,
    LocalDate opens,
    LocalDate closes,
    String instrument,
    String instrumentVersion,
    Round.State state,
    @Nullable LocalDate parentsToldOn,
    Round.@Nullable Way parentsToldBy,
    @Nullable Instant remindedAt) {

  static RoundView of(Stored<Round> stored) {
    Round round = stored.state();
    Round.ParentsTold told = round.parentsTold();
    return new RoundView(
        round.id().value(),
        stored.version(),
        round.unit().value(),
        round.opens(),
        round.closes(),
        round.instrument().id(),
        round.instrument().version(),
        round.state(),
        told == null ? null : told.on(),
        told == null ? null : told.way(),
        round.remindedAt());
  }
}
