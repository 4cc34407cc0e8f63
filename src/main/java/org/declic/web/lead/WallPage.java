package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.declic.identity.Actor;
import org.declic.platform.Refusal;
import org.declic.scheduling.walkin.WallHanging;
import org.declic.scheduling.walkin.WallRow;
import org.declic.scheduling.walkin.Walls;
import org.declic.web.OwnAddress;
import org.declic.web.Posted;
import org.declic.web.QrDrawing;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** The screens on the walls: their secret addresses, made and withdrawn. */
@Named("leadWall")
@RequestScoped
public class WallPage {
  private static final String ADDRESS = "/lead/wall.xhtml";

  @Inject WallHanging hanging;
  @Inject Walls walls;
  @Inject OwnAddress own;
  @Inject SignedInPerson person;
  @Inject Posted posted;
  @Inject Times times;
  @Inject Words words;

  private List<WallLine> lines = List.of();
  private String problem = "";

  /** A screen, with what has to be opened on it. */
  public record WallLine(WallRow row, String path, String address, QrDrawing qr, String since) {}

  public void open() {
    Actor actor = person.present();
    if (posted.is() && carryOut(actor)) {
      return;
    }
    lines = walls.of(actor.site()).stream().map(this::line).toList();
  }

  private boolean carryOut(Actor actor) {
    try {
      switch (posted.act()) {
        case "hang" -> {
          boolean bilingual = posted.value("bilingual").equals("true");
          hanging.hang(posted.requestId(), actor, posted.value("label"), bilingual);
          posted.redirect(ADDRESS + "?done=hung");
        }
        case "ring", "mute" -> {
          boolean on = posted.act().equals("ring");
          hanging.ring(posted.requestId(), actor, posted.value("wall"), on);
          posted.redirect(ADDRESS + (on ? "?done=rings" : "?done=muted"));
        }
        case "withdraw" -> {
          hanging.withdraw(posted.requestId(), actor, posted.value("wall"));
          posted.redirect(ADDRESS + "?done=withdrawn");
        }
        default -> posted.redirect(ADDRESS);
      }
      return true;
    } catch (Refusal refusal) {
      problem = words.of(refusal);
      return false;
    }
  }

  private WallLine line(WallRow row) {
    String path = "/visitor/wall.xhtml?key=" + row.key();
    String address = own.toPrint() + path;
    return new WallLine(
        row,
        path,
        address,
        QrDrawing.of(address),
        words.say("lead_wall.since", times.date(row.madeAt())));
  }

  public List<WallLine> getWalls() {
    return lines;
  }

  public String getTold() {
    String done = posted.value("done");
    return !posted.is() && done.matches("hung|withdrawn|rings|muted")
        ? words.say("lead_wall." + done)
        : "";
  }

  public String getProblem() {
    return problem;
  }

  /** The label as it was typed, kept when it was refused. */
  public String getTyped() {
    String typed = posted.value("label");
    return typed.length() > 200 ? "" : typed;
  }
}
