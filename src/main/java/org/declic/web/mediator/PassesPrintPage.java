package org.declic.web.mediator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.declic.identity.PassDesk;
import org.declic.identity.PrintedCard;
import org.declic.identity.organisation.Sites;
import org.declic.web.OwnAddress;
import org.declic.web.Posted;
import org.declic.web.QrDrawing;
import org.declic.web.SignedInPerson;

/** The sheets of cards just made: eight to a page, their PINs on pages apart. */
@Named("mediatorPassesPrint")
@RequestScoped
public class PassesPrintPage {
  private static final int A_SHEET = 8;

  @Inject Posted posted;
  @Inject PassDesk desk;
  @Inject SignedInPerson person;
  @Inject OwnAddress address;
  @Inject Sites sites;

  private final List<List<CardToPrint>> sheets = new ArrayList<>();

  /** One card in words and drawings. */
  public record CardToPrint(
      String nickname, String pictureUrl, QrDrawing qr, String code, String pin) {}

  public void open() {
    if (posted.is()) {
      desk.emptyTray(person.present());
      posted.redirect("/mediator/passes.xhtml");
      return;
    }
    List<PrintedCard> cards = desk.printTray(person.present());
    for (int first = 0; first < cards.size(); first += A_SHEET) {
      int last = Math.min(cards.size(), first + A_SHEET);
      sheets.add(cards.subList(first, last).stream().map(this::toPrint).toList());
    }
  }

  private CardToPrint toPrint(PrintedCard card) {
    return new CardToPrint(
        card.nickname(),
        SignedInPerson.pictureUrl(card.picture()),
        QrDrawing.of(address.toPrint() + "/visitor/card.xhtml#" + card.qrToken()),
        card.code().printed(),
        card.pin().value());
  }

  public List<List<CardToPrint>> getSheets() {
    return sheets;
  }

  public String getPhone() {
    return sites.facts(person.present().site()).phone();
  }
}
