package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.AccountId;
import org.declic.identity.StaffRow;
import org.declic.identity.organisation.PartnerRow;
import org.declic.platform.Refusal;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.EditedMeanwhile;
import org.declic.scheduling.PlanDetail;
import org.declic.scheduling.PlanDetailQueries;
import org.declic.scheduling.SeriesPlanning;
import org.declic.scheduling.SeriesScope;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlan;
import org.declic.scheduling.SessionRow;
import org.declic.scheduling.TooFewSeats;
import org.declic.scheduling.room.RoomRow;

/**
 * Changing a session, alone or with others of its series. The version that was shown travels in the
 * form: whoever comes second is told, sees both versions, and decides.
 */
@Named("mediatorSessionEdit")
@RequestScoped
public class SessionEditPage extends SessionFormPage {
  @Inject PlanDetailQueries details;
  @Inject SeriesPlanning series;
  @Inject SeriesDays seriesDays;
  @Inject OtherSeats others;

  private SessionId changed;
  private SessionRow stored;
  private PlanDetail detail;
  private boolean conflict;
  private int tooMany;
  private List<SeriesDays.Day> days = List.of();

  /** One field in both versions. */
  public record Difference(String label, String theirs, String yours) {}

  public void open() {
    SessionId id = new SessionId(posted.value("id"));
    changed = id;
    read();
    if (!posted.is()) {
      show(SessionForm.of(stored, detail));
    } else if (isOnlyChecked()) {
      show(SessionForm.of(posted, allPartners()));
    } else {
      change(id);
    }
  }

  private void read() {
    stored = sessions.head(actor().site(), changed);
    detail = details.of(actor().site(), changed);
  }

  @Override
  Optional<SessionId> changed() {
    return Optional.of(changed);
  }

  private void change(SessionId id) {
    show(SessionForm.of(posted, allPartners()));
    try {
      SessionPlan plan = getForm().read(getRooms());
      if (getScope() != SeriesScope.THIS && !seen(plan)) {
        return;
      }
      save(id, plan);
      posted.redirect("/mediator/session.xhtml?id=" + id.value() + "&done=changed");
    } catch (EditedMeanwhile other) {
      meet();
    } catch (TooFewSeats few) {
      tooMany = few.tooMany();
      refuse(few);
    } catch (Refusal refusal) {
      refuse(refusal);
    }
  }

  /** The others of the series were shown as they would become, and ticked. */
  private boolean seen(SessionPlan plan) {
    boolean looked = posted.value("shown").equals(getShown());
    days =
        seriesDays.of(
            series.previewChange(actor(), changed, plan, getScope(), words.locale()),
            looked,
            new HashSet<>(posted.values("kept")));
    return looked || days.isEmpty();
  }

  private void save(SessionId id, SessionPlan plan) {
    if (getScope() == SeriesScope.THIS) {
      planning.change(posted.requestId(), actor(), id, seenVersion(), plan, others.moves());
    } else {
      Set<SessionId> kept =
          posted.values("kept").stream().map(SessionId::new).collect(Collectors.toSet());
      series.change(posted.requestId(), actor(), id, seenVersion(), plan, getScope(), kept);
    }
  }

  private void meet() {
    conflict = true;
    read();
  }

  private long seenVersion() {
    String version = posted.value("version");
    return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
  }

  public SessionView getSession() {
    return views.of(stored);
  }

  /** After a conflict the form carries on from what is stored now: saving it again is knowingly. */
  public long getVersion() {
    boolean stillOld = posted.is() && !conflict;
    return stillOld ? seenVersion() : stored.version();
  }

  /** Which sessions of the series are meant; this one alone when it is of none. */
  public SeriesScope getScope() {
    return Arrays.stream(SeriesScope.values())
        .filter(scope -> scope.name().equals(posted.value("scope")))
        .findFirst()
        .orElse(SeriesScope.THIS);
  }

  public SeriesScope[] getScopes() {
    return SeriesScope.values();
  }

  public boolean isInSeries() {
    return detail.series().isPresent();
  }

  /** What the days depend on: when it changes, they are shown again. */
  public String getShown() {
    SessionForm form = getForm();
    return String.join(
        "|",
        getScope().name(),
        form.date(),
        form.start(),
        form.end(),
        form.room(),
        form.mediators().stream().sorted().collect(Collectors.joining(",")));
  }

  public List<SeriesDays.Day> getDays() {
    return days;
  }

  /** How many people would have no seat any more; 0 when all keep theirs. */
  public int getTooMany() {
    return tooMany;
  }

  public List<OtherSeats.Someone> getPeople() {
    return others.people(stored, false);
  }

  public List<OtherSeats.Proposal> getProposals() {
    return others.proposals(stored);
  }

  public boolean isConflict() {
    return conflict;
  }

  public String getConflictSentence() {
    AccountId by = new AccountId(stored.line().changedBy());
    String name = staff.names(actor().site(), List.of(by)).getOrDefault(by, "–");
    return words.say("session_form.conflict", name, times.at(stored.line().changedAt()));
  }

  public List<Difference> getDifferences() {
    SessionForm theirs = SessionForm.of(stored, detail);
    SessionForm yours = getForm();
    List<Difference> differences = new ArrayList<>();
    add(differences, "kind", kind(theirs.kind()), kind(yours.kind()));
    add(differences, "units", units(theirs.units()), units(yours.units()));
    add(differences, "subject", theirs.subject(), yours.subject());
    add(differences, "date", theirs.date(), yours.date());
    add(differences, "start", theirs.start(), yours.start());
    add(differences, "end", theirs.end(), yours.end());
    add(differences, "room", room(theirs.room()), room(yours.room()));
    add(differences, "seats", theirs.seats(), yours.seats());
    add(differences, "mediators", names(theirs.mediators()), names(yours.mediators()));
    add(differences, "toBring", theirs.extras().toBring(), yours.extras().toBring());
    add(differences, "languages", languages(theirs), languages(yours));
    add(differences, "partners", shares(theirs), shares(yours));
    return differences;
  }

  private void add(List<Difference> list, String field, String theirs, String yours) {
    if (!theirs.equals(yours)) {
      list.add(new Difference(words.say("session_form." + field), theirs, yours));
    }
  }

  private String kind(String name) {
    for (ActivityKind kind : getKinds()) {
      if (kind.name().equals(name)) {
        return words.of(kind);
      }
    }
    return name;
  }

  private String languages(SessionForm form) {
    return Arrays.stream(getLanguages())
        .filter(form.extras()::hasLanguage)
        .map(words::of)
        .collect(Collectors.joining(", "));
  }

  private String shares(SessionForm form) {
    Map<String, String> names =
        allPartners().stream().collect(Collectors.toMap(PartnerRow::id, PartnerRow::name));
    return form.extras().shares().entrySet().stream()
        .map(
            share ->
                names.getOrDefault(share.getKey().replaceFirst("^[A-Z]+-", ""), "–")
                    + " "
                    + share.getValue()
                    + "\u00a0%")
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String units(List<String> units) {
    return units.stream().sorted().collect(Collectors.joining(", "));
  }

  private String room(String id) {
    return getRooms().stream()
        .filter(row -> row.id().equals(id))
        .map(RoomRow::name)
        .findFirst()
        .orElse("");
  }

  private String names(Collection<String> ids) {
    Map<String, String> names =
        getMediators().stream().collect(Collectors.toMap(StaffRow::id, StaffRow::name));
    return ids.stream()
        .map(id -> names.getOrDefault(id, "–"))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
