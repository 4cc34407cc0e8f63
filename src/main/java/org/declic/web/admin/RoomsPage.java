package org.declic.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.declic.identity.SiteDesk;
import org.declic.identity.organisation.Sites;
import org.declic.platform.Refusal;
import org.declic.scheduling.room.RoomDesk;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomUse;
import org.declic.scheduling.room.Rooms;
import org.declic.web.Posted;
import org.declic.web.SignedInPerson;
import org.declic.web.Words;

/** « Quelles salles avez-vous ? »: last step of the first set-up, and a page of its own after. */
@Named("adminRooms")
@RequestScoped
public class RoomsPage {
  @Inject Posted posted;
  @Inject RoomDesk desk;
  @Inject SiteDesk centre;
  @Inject Sites sites;
  @Inject Rooms rooms;
  @Inject SignedInPerson person;
  @Inject Words words;

  private String problem = "";

  public void open() {
    if (!posted.is()) {
      return;
    }
    try {
      if (posted.act().equals("place")) {
        centre.place(posted.requestId(), person.present(), posted.value("address"));
        posted.redirect("/admin/rooms.xhtml?done=placed");
        return;
      }
      desk.add(
          posted.requestId(),
          person.present(),
          posted.value("name"),
          number("seats"),
          number("workstations"),
          use());
      posted.redirect("/admin/rooms.xhtml" + (isFirst() ? "?first=1" : ""));
    } catch (Refusal refusal) {
      problem = words.of(refusal);
    }
  }

  /** Minus one, which no room has, when it is no number. */
  private int number(String field) {
    return posted.value(field).matches("[0-9]{1,4}") ? Integer.parseInt(posted.value(field)) : -1;
  }

  private RoomUse use() {
    return Arrays.stream(RoomUse.values())
        .filter(use -> use.name().equals(posted.value("use")))
        .findFirst()
        .orElse(RoomUse.WORKSHOP);
  }

  /** Reached from the first set-up. */
  public boolean isFirst() {
    return posted.value("first").equals("1");
  }

  public List<RoomRow> getRooms() {
    return rooms.of(person.present().site());
  }

  /** Where the centre is, as typed or as kept. */
  public String getAddress() {
    return isPlacing() ? posted.value("address") : sites.address(person.present().site());
  }

  /** The form of the address was sent: what is refused is about it. */
  public boolean isPlacing() {
    return posted.is() && posted.act().equals("place");
  }

  public boolean isPlaced() {
    return !posted.is() && posted.value("done").equals("placed");
  }

  public List<RoomUse> getUses() {
    return List.of(RoomUse.values());
  }

  public String getProblem() {
    return problem;
  }

  /** What was typed, kept when it was refused. */
  public String typed(String field) {
    return posted.value(field);
  }
}
