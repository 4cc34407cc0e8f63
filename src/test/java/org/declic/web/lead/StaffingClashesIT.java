package org.declic.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.declic.assignment.AbsenceCalendar;
import org.declic.assignment.DayPart;
import org.declic.assignment.proposal.StaffingDesk;
import org.declic.assignment.solver.Part;
import org.declic.identity.Acting;
import org.declic.identity.Actor;
import org.declic.identity.Role;
import org.declic.identity.SamplePeople;
import org.declic.platform.RequestId;
import org.declic.scheduling.SampleCentre;
import org.declic.scheduling.SampleCentre.Centre;
import org.declic.scheduling.SessionId;
import org.declic.scheduling.SessionPlanning;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claire fixed Karim in a session; then something comes that no rule allows. */
@ArquillianTest
class StaffingClashesIT {
  private static final LocalDate DAY = SampleCentre.DAY;
  private static final String SAID = "Une affectation fixée ne va plus";

  @Inject private SampleCentre samples;
  @Inject private SamplePeople people;
  @Inject private SessionPlanning planning;
  @Inject private AbsenceCalendar absences;
  @Inject private StaffingDesk desk;
  @Inject private PagesByWire pages;

  private Centre centre;
  private Actor lead;
  private Acting claire;
  private SessionId workshop;
  private String token;

  @BeforeEach
  void karimIsFixed() {
    centre = samples.centre();
    lead = people.staff(centre.site(), "Claire M.", Role.LEAD);
    claire = Acting.as(lead);
    token = people.signedIn(lead);
    workshop =
        claire.get(
            () ->
                new SessionId(
                    planning.plan(
                        RequestId.next(),
                        lead,
                        SampleCentre.workshop(centre.ada(), centre.karim(), DAY, "09:30"))));
    claire.run(() -> desk.fix(RequestId.next(), lead, seat(), centre.karim().id()));
  }

  private StaffingDesk.Seat seat() {
    return new StaffingDesk.Seat(workshop.value(), Part.LEAD);
  }

  private String page() throws Exception {
    return pages.get(token, "/lead/staffing.xhtml?from=" + DAY);
  }

  @Test
  void what_is_fixed_and_allowed_is_not_mentioned() throws Exception {
    assertThat(page()).contains("Fixée").doesNotContain(SAID);
  }

  @Test
  void of_a_fixed_place_that_a_rule_forbids_the_page_says_which_and_why_until_it_is_released()
      throws Exception {
    claire.get(
        () ->
            absences.declareFor(
                RequestId.next(), lead, centre.karim().account(), DAY, DAY, DayPart.WHOLE));

    assertThat(page())
        .contains(SAID, "l’affectation de Karim B. est fixée", "absence", workshop.value());

    claire.run(() -> desk.release(RequestId.next(), lead, seat(), centre.karim().id()));
    assertThat(page()).doesNotContain(SAID);
  }
}
