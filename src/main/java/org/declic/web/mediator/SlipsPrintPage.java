package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.declic.identity.Actor;
import org.declic.identity.organisation.SiteFacts;
import org.declic.identity.organisation.Sites;
import org.declic.platform.TimeOrderedId;
import org.declic.platform.UnknownThing;
import org.declic.scheduling.slip.Slip;
import org.declic.scheduling.slip.SlipDesk;
import org.declic.web.Posted;
import org.declic.web.QrDrawing;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;

/** Eight slips to an A4. */
@Named("mediatorSlipsPrint")
@RequestScoped
public class SlipsPrintPage {
  private static final int ON_A_SHEET = 8;

  @Inject SlipDesk desk;
  @Inject Sites sites;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;

  private final List<List<Printed>> sheets = new ArrayList<>();
  private SiteFacts site;

  /** One slip; its QR code holds the code alone, as a reader at the desk would type it. */
  public record Printed(String code, QrDrawing qr, String partner, String until) {}

  /**
   * @throws UnknownThing for a batch of another site, or none
   */
  public void open() {
    Actor actor = person.present();
    site = sites.facts(actor.site());
    List<Printed> all =
        desk.batch(actor, TimeOrderedId.checked(posted.value("batch"))).stream()
            .map(this::printed)
            .toList();
    if (all.isEmpty()) {
      throw new UnknownThing("slips");
    }
    for (int i = 0; i < all.size(); i += ON_A_SHEET) {
      sheets.add(all.subList(i, Math.min(all.size(), i + ON_A_SHEET)));
    }
  }

  private Printed printed(Slip slip) {
    return new Printed(
        slip.code().printed(),
        QrDrawing.of(slip.code().value()),
        slip.partner(),
        times.shortDay(slip.until().atZone(times.zone()).toLocalDate()));
  }

  public List<List<Printed>> getSheets() {
    return sheets;
  }

  public SiteFacts getSite() {
    return site;
  }
}
