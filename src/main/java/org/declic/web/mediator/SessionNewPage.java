package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.Occurrence;
import org.declic.scheduling.SeriesPlanning;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.series.Recurrence;

/**
 * Putting a session, or a series of them, on the calendar; dates and people are proposed,
 * everything can be changed. The days of a series are shown with what stands in their way before
 * any is saved.
 */
@Named("mediatorSessionNew")
@RequestScoped
public class SessionNewPage extends SessionFormPage {
  private static final LocalTime USUAL = LocalTime.of(9, 30);

  @Inject SeriesPlanning series;
  @Inject FreeTimes freeTimes;
  @Inject SeriesDays seriesDays;

  private List<SeriesDays.Day> days = List.of();

  public void open() {
    if (!posted.is()) {
      show(proposal());
      return;
    }
    show(SessionForm.of(posted, allPartners()));
    if (isOnlyChecked()) {
      return;
    }
    try {
      Optional<Recurrence.Pattern> repeat = pattern();
      if (repeat.isPresent()) {
        repeat(repeat.get());
      } else {
        String id = planning.plan(posted.requestId(), actor(), getForm().read(getRooms()));
        posted.redirect("/mediator/session.xhtml?id=" + id + "&done=planned");
      }
    } catch (Refusal refusal) {
      refuse(refusal);
    }
  }

  private void repeat(Recurrence.Pattern pattern) {
    SessionPlan first = getForm().read(getRooms());
    LocalDate last = SessionForm.readDate(getUntil()).orElseThrow(SessionNewPage::noEnd);
    Recurrence rule = new Recurrence(pattern, first.date(), last);
    if (!posted.value("shown").equals(getShown())) {
      preview(first, rule, false);
      return;
    }
    try {
      String id = series.plan(posted.requestId(), actor(), first, rule, kept());
      posted.redirect("/mediator/session.xhtml?id=" + id + "&done=series");
    } catch (Refusal refusal) {
      preview(first, rule, true);
      throw refusal;
    }
  }

  private static Refusal noEnd() {
    return new Refusal("session_form.error.until");
  }

  private void preview(SessionPlan first, Recurrence rule, boolean looked) {
    List<Occurrence> all = series.preview(actor(), first, rule, words.locale());
    days = seriesDays.of(all, looked, new HashSet<>(posted.values("kept")));
  }

  private Set<LocalDate> kept() {
    return posted.values("kept").stream()
        .flatMap(day -> SessionForm.readDate(day).stream())
        .collect(Collectors.toSet());
  }

  private Optional<Recurrence.Pattern> pattern() {
    return Arrays.stream(Recurrence.Pattern.values())
        .filter(pattern -> pattern.name().equals(getRepeat()))
        .findFirst();
  }

  public Recurrence.Pattern[] getPatterns() {
    return Recurrence.Pattern.values();
  }

  public String getRepeat() {
    return posted.value("repeat");
  }

  public String getUntil() {
    return posted.value("until");
  }

  /** What the days depend on: when it changes, they are shown again. */
  public String getShown() {
    SessionForm form = getForm();
    return String.join(
        "|",
        getRepeat(),
        getUntil(),
        form.date(),
        form.start(),
        form.end(),
        form.room(),
        form.mediators().stream().sorted().collect(Collectors.joining(",")));
  }

  public List<SeriesDays.Day> getDays() {
    return days;
  }

  private SessionForm proposal() {
    LocalDate day = SessionForm.readDate(posted.value("date")).orElse(times.today());
    LocalTime soon = day.equals(times.today()) ? nextHalfHour() : USUAL;
    FreeTimes.Proposal free = freeTimes.from(day, soon, ActivityKind.WORKSHOP, getRooms());
    return new SessionForm(
        ActivityKind.WORKSHOP.name(),
        "",
        List.of(),
        day.toString(),
        free.start().toString(),
        "",
        free.room(),
        "",
        Set.of(actor().id()),
        SessionExtras.usual());
  }

  /** Nobody is reproached with what they have not typed. */
  @Override
  public PlanChecks.Result getCheck() {
    return posted.is() ? super.getCheck() : super.getCheck().calm();
  }

  /** People plan a session that begins soon, or type another hour. */
  private LocalTime nextHalfHour() {
    LocalTime now = times.now().atZone(times.zone()).toLocalTime();
    LocalTime half = now.withMinute(now.getMinute() < 30 ? 30 : 0).withSecond(0).withNano(0);
    LocalTime next = now.getMinute() < 30 ? half : half.plusHours(1);
    boolean late = next.isBefore(now) || next.isAfter(LocalTime.of(21, 0));
    return late || next.isBefore(LocalTime.of(7, 0)) ? USUAL : next;
  }
}
