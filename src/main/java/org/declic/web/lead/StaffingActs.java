package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.assignment.proposal.AcceptanceId;
import org.declic.assignment.proposal.Assumption;
import org.declic.assignment.proposal.ChosenMeanwhile;
import org.declic.assignment.proposal.Days;
import org.declic.assignment.proposal.ProposalId;
import org.declic.assignment.proposal.ProposalQueries;
import org.declic.assignment.proposal.StaffingAcceptance;
import org.declic.assignment.proposal.StaffingDesk;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.platform.RequestId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.SessionId;
import org.declic.web.Posted;
import org.declic.web.Words;
import org.declic.web.mediator.SessionForm;

/** The buttons of the staffing page. */
@RequestScoped
public class StaffingActs {
  @Inject StaffingDesk desk;
  @Inject StaffingAcceptance acceptance;
  @Inject ProposalQueries proposals;
  @Inject StaffingNames names;
  @Inject Posted posted;
  @Inject Words words;

  /**
   * Carries out what was pressed and goes back to the page.
   *
   * @param address of the page without a place or a trial
   * @return the sentence of a refusal, if any
   */
  String carryOut(Actor actor, Days days, String address) {
    try {
      posted.redirect(address + done(actor, days));
      return "";
    } catch (ChosenMeanwhile other) {
      names.learn(other.now(), List.of());
      String who = other.now().stream().map(names::person).collect(Collectors.joining(", "));
      return words.say(other.key(), who.isEmpty() ? words.say("lead_staffing.nobody") : who);
    } catch (Refusal refusal) {
      return words.of(refusal);
    }
  }

  private String done(Actor actor, Days days) {
    RequestId request = posted.requestId();
    return switch (posted.act()) {
      case "ask" -> {
        boolean joins = proposals.solving(actor.site()).isPresent();
        desk.ask(request, actor, days);
        yield joins ? "&done=joined" : "";
      }
      case "stop" -> {
        desk.stop(request, actor, proposal());
        yield trial();
      }
      case "choose" -> trial() + choose(request, actor, days);
      case "fix" -> {
        StaffingPlace place = place();
        desk.fix(request, actor, seat(place), place.mediator().orElseThrow(StaffingActs::unknown));
        yield trial() + "&place=" + place.key() + "&done=fixed";
      }
      case "release" -> {
        StaffingPlace place = place();
        desk.release(
            request, actor, seat(place), place.mediator().orElseThrow(StaffingActs::unknown));
        yield trial() + "&place=" + place.key() + "&done=released";
      }
      case "accept" -> {
        Set<SessionId> ticked =
            posted.values("tick").stream().map(SessionId::new).collect(Collectors.toSet());
        acceptance.accept(request, actor, proposal(), ticked);
        yield "&done=accepted";
      }
      case "undo" -> {
        acceptance.undo(request, actor, new AcceptanceId(posted.value("acceptance")));
        yield "&done=undone";
      }
      case "suppose" -> suppose(request, actor, days);
      case "keep" -> {
        desk.keep(request, actor, proposal());
        yield trial() + "&done=kept";
      }
      case "drop" -> {
        desk.drop(request, actor, proposal());
        yield "&done=dropped";
      }
      default -> "";
    };
  }

  private String choose(RequestId request, Actor actor, Days days) {
    StaffingPlace place = place();
    String who = posted.value("who");
    Optional<String> chosen = who.isEmpty() ? Optional.empty() : Optional.of(who);
    Optional<ProposalId> current =
        posted.value("proposal").isEmpty() ? Optional.empty() : Optional.of(proposal());
    desk.choose(request, actor, current, days, seat(place), place.mediator(), chosen);
    StaffingPlace now = new StaffingPlace(place.session(), place.part(), chosen);
    return "&place=" + now.key() + "&done=chosen";
  }

  private String suppose(RequestId request, Actor actor, Days days) {
    boolean joins = proposals.solving(actor.site()).isPresent();
    ProposalId trial = desk.suppose(request, actor, days, assumption().stream().toList());
    return joins ? "&done=joined" : "&trial=" + trial.value();
  }

  /**
   * @throws Refusal when a day cannot be read
   */
  private Optional<Assumption> assumption() {
    String subject = posted.value("subject");
    Optional<Assumption.Kind> kind =
        Arrays.stream(Assumption.Kind.values())
            .filter(one -> one.name().equals(posted.value("kind")))
            .findFirst();
    if (kind.isEmpty() || !subject.matches("[0-9a-f-]{36}")) {
      return Optional.empty();
    }
    return Optional.of(
        new Assumption(
            kind.get(),
            subject,
            kind.get() == Assumption.Kind.OTHER_DAY ? Optional.of(day()) : Optional.empty()));
  }

  private LocalDate day() {
    return SessionForm.readDate(posted.value("day"))
        .orElseThrow(() -> new Refusal("session_form.error.date"));
  }

  private ProposalId proposal() {
    return new ProposalId(posted.value("proposal"));
  }

  /** Whoever works in a trial comes back to it. */
  private String trial() {
    String trial = posted.value("trial");
    return trial.matches("[0-9a-f-]{36}") ? "&trial=" + trial : "";
  }

  private StaffingPlace place() {
    return StaffingPlace.read(posted.value("place")).orElseThrow(StaffingActs::unknown);
  }

  private static StaffingDesk.Seat seat(StaffingPlace place) {
    return new StaffingDesk.Seat(place.session(), place.part());
  }

  private static UnknownThing unknown() {
    return new UnknownThing("place");
  }
}
