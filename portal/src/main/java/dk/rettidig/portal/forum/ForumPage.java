package dk.rettidig.portal.forum;

import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.meeting.forum.ForumCalls;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Meeting;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Series;
import dk.rettidig.portal.time.TimeWords;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits for a basis, and the meetings of the reader's own forums: the next and the last. */
@Controller
class ForumPage {

  private static final int NEXT = 3;
  private static final Period BACK = Period.ofMonths(2);

  /**
   * A forum of the reader's.
   *
   * @param next its next meetings, the first of them first
   * @param before the meetings of the last weeks, the last of them first
   */
  record Forum(Series series, boolean chairs, List<Meeting> next, List<Meeting> before) {}

  private final ForumCalls calls;
  private final Waiting waiting;
  private final TimeWords times;

  ForumPage(ForumCalls calls, Waiting waiting, TimeWords times) {
    this.calls = calls;
    this.waiting = waiting;
    this.times = times;
  }

  @GetMapping("/forum")
  String forum(Reader reader, Model model) {
    model.addAttribute("seesWaiting", reader.hasAny(ForumPlace.SEES_WAITING));
    if (reader.hasAny(ForumPlace.SEES_WAITING)) {
      addWaiting(model);
    }
    Part<List<Forum>> forums = Part.of(() -> own(reader));
    model.addAttribute("forums", forums);
    model.addAttribute(
        "chairs",
        forums instanceof Part.Present(List<Forum> all) && all.stream().anyMatch(Forum::chairs));
    return "forum/forum";
  }

  /** The list alone; nothing when the reader's page already shows the same. */
  @GetMapping("/forum/waiting")
  @Nullable String waiting(
      Model model, @RequestParam(defaultValue = "") String seen, HttpServletResponse response) {
    String now = addWaiting(model);
    if (now.equals(seen)) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return null;
    }
    return "forum/forum :: waiting";
  }

  @PostMapping("/forum/waiting/{concern}")
  @FormPage("/forum")
  String ask(@PathVariable String concern, RedirectAttributes redirect) {
    calls.askForBasis(concern);
    Alert.done(redirect, "forum.asked");
    return "redirect:/forum";
  }

  private String addWaiting(Model model) {
    Part<List<Waiting.Row>> rows = waiting.rows();
    String seen = Integer.toHexString(rows.hashCode());
    model.addAttribute("waiting", rows);
    model.addAttribute("seen", seen);
    return seen;
  }

  private List<Forum> own(Reader reader) {
    return calls.series().stream()
        .filter(series -> takesPart(reader, series))
        .sorted(DanishOrder.by(Series::name))
        .map(series -> forum(reader, series))
        .toList();
  }

  private Forum forum(Reader reader, Series series) {
    LocalDate today = times.today();
    List<Meeting> all = calls.meetings(series.id(), today.minus(BACK));
    return new Forum(
        series,
        chairs(reader, series),
        all.stream().filter(meeting -> !meeting.date().isBefore(today)).limit(NEXT).toList(),
        all.reversed().stream().filter(meeting -> meeting.date().isBefore(today)).toList());
  }

  private static boolean takesPart(Reader reader, Series series) {
    return chairs(reader, series) || series.members().contains(reader.personId());
  }

  private static boolean chairs(Reader reader, Series series) {
    return series.chair().equals(reader.personId());
  }
}
