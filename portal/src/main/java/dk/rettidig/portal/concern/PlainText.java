package dk.rettidig.portal.concern;

import dk.rettidig.portal.service.concern.ConcernRecords.Account;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.service.concern.ConcernRecords.Placed;
import dk.rettidig.portal.service.concern.Scales.Level;
import dk.rettidig.portal.service.concern.Scales.Scale;
import dk.rettidig.portal.time.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A concern as one plain text, to put into another system without writing it again. */
@Component
class PlainText {

  private final MessageSource texts;
  private final TimeWords times;

  PlainText(MessageSource texts, TimeWords times) {
    this.texts = texts;
    this.times = times;
  }

  String of(Concern concern, String name, @Nullable Scale scale) {
    Account account = concern.account();
    var lines = new ArrayList<String>();
    add(lines, "concern.child", name);
    add(lines, "concern.raised", times.full(concern.raisedAt()));
    add(lines, "concern.observed", account.observed());
    add(lines, "concern.observedAt", times.full(account.observedAt()));
    add(lines, "concern.childsWords", account.childsWords());
    add(lines, "concern.level", level(concern.placement(), scale));
    add(lines, "concern.reason", account.reason());
    add(lines, "concern.protective", factors(account.protective(), scale));
    add(lines, "concern.risk", factors(account.risk(), scale));
    if (account.parents() != null) {
      add(lines, "concern.parents", account.parents().view());
    }
    return String.join("\n", lines);
  }

  private static @Nullable String level(@Nullable Placed placed, @Nullable Scale scale) {
    if (placed == null || placed.level() == null) {
      return null;
    }
    Level level = scale == null ? null : scale.level(placed.level());
    return level == null ? placed.level() : level.label();
  }

  private static String factors(List<String> codes, @Nullable Scale scale) {
    return codes.stream()
        .map(code -> scale == null ? code : scale.factor(code))
        .collect(Collectors.joining("; "));
  }

  private void add(List<String> lines, String key, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.add(texts.getMessage(key, null, LocaleContextHolder.getLocale()) + ": " + value);
    }
  }
}
