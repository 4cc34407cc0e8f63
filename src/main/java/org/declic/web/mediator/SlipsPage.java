package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.declic.identity.Actor;
import org.declic.identity.organisation.Partners;
import org.declic.platform.Refusal;
import org.declic.scheduling.slip.SlipBatchRow;
import org.declic.scheduling.slip.SlipDesk;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** Slips for partners: a code each, no name. */
@Named("mediatorSlips")
@RequestScoped
public class SlipsPage {
  private static final String USUAL_NUMBER = "16";
  private static final String USUAL_DAYS = "90";

  @Inject SlipDesk desk;
  @Inject Partners known;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private String problem = "";
  private List<SlipBatchRow> batches = List.of();
  private List<String> partners = List.of();

  public void open() {
    Actor actor = person.present();
    if (posted.is()) {
      try {
        String batch =
            desk.make(posted.requestId(), actor, partner(actor), number("number"), number("days"));
        posted.redirect("/mediator/slips-print.xhtml?batch=" + batch);
        return;
      } catch (Refusal refusal) {
        problem = words.of(refusal);
      }
    }
    batches = desk.batches(actor);
    partners = List.copyOf(names(actor));
  }

  /** The partners of the site, and whom slips were made for before; of two spellings the first. */
  private Set<String> names(Actor actor) {
    Set<String> names = new TreeSet<>(Collator.getInstance(Locale.FRENCH)::compare);
    known.of(actor.site()).stream()
        .filter(partner -> !partner.stopped())
        .forEach(partner -> names.add(partner.name()));
    names.addAll(desk.partners(actor));
    return names;
  }

  /** What was typed, as it is spelled already if it is known; else what was chosen. */
  private String partner(Actor actor) {
    String typed = posted.value("other").strip();
    if (typed.isEmpty()) {
      return posted.value("partner");
    }
    return names(actor).stream().filter(typed::equalsIgnoreCase).findFirst().orElse(typed);
  }

  private int number(String field) {
    return posted.value(field).matches("[0-9]{1,4}") ? Integer.parseInt(posted.value(field)) : 0;
  }

  public List<SlipBatchRow> getBatches() {
    return batches;
  }

  public List<String> getPartners() {
    return partners;
  }

  public String made(SlipBatchRow row) {
    return times.shortDay(row.madeAt().atZone(times.zone()).toLocalDate());
  }

  public String until(SlipBatchRow row) {
    return times.shortDay(row.until().atZone(times.zone()).toLocalDate());
  }

  public String getProblem() {
    return problem;
  }

  /** What was typed, kept when it was refused. */
  public String getOther() {
    String typed = posted.value("other");
    return typed.length() > 120 ? typed.substring(0, 120) : typed;
  }

  public String getPartner() {
    return posted.value("partner");
  }

  public String getNumber() {
    return posted.is() && posted.value("number").length() < 5
        ? posted.value("number")
        : USUAL_NUMBER;
  }

  public String getDays() {
    return posted.is() && posted.value("days").length() < 5 ? posted.value("days") : USUAL_DAYS;
  }
}
