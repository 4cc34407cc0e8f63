package org.declic.web.lead;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declic.identity.StaffQueries;
import org.declic.identity.StaffRow;
import org.declic.identity.organisation.SiteId;
import org.declic.scheduling.ActivityKind;
import org.declic.scheduling.intake.IntakeColumn;
import org.declic.scheduling.room.RoomRow;
import org.declic.scheduling.room.RoomUse;
import org.declic.scheduling.room.Rooms;
import org.declic.web.SignedInPerson;
import org.declic.web.Times;
import org.declic.web.Words;

/** A file to begin from: the headings, and one line with a room and a person of the site. */
@RequestScoped
public class ImportTemplate {
  @Inject Rooms rooms;
  @Inject StaffQueries staff;
  @Inject SignedInPerson person;
  @Inject Times times;
  @Inject Words words;

  /** Ends the request with the file; a French spreadsheet opens it with a double click. */
  void send() {
    SiteId site = person.present().site();
    Optional<RoomRow> room = rooms.of(site).stream().max(Comparator.comparing(ImportTemplate::fit));
    String headings = line(Arrays.stream(IntakeColumn.values()).map(words::of).toList());
    List<String> example =
        List.of(
            times.shortDay(times.today().plusWeeks(1)),
            "09:30",
            "11:30",
            words.of(ActivityKind.WORKSHOP),
            room.map(RoomRow::name).orElse(""),
            room.map(RoomRow::seats).map(String::valueOf).orElse(""),
            "M1 U8",
            "",
            staff.mediators(site).stream().map(StaffRow::name).findFirst().orElse(""));
    write("\ufeff" + headings + line(example));
  }

  /** A workshop is held in a room for workshops, where there is one. */
  private static int fit(RoomRow room) {
    return room.use() == RoomUse.WORKSHOP ? 2 : room.seats() > 2 ? 1 : 0;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ImportTemplate::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  /** A name that a spreadsheet would reckon with is made plain text. */
  private static String cell(String text) {
    String harmless = text.matches("[=+\\-@\\t].*") ? "'" + text : text;
    return harmless.matches("[^;\"\\r\\n]*")
        ? harmless
        : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  private void write(String file) {
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext answer = context.getExternalContext();
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    answer.setResponseContentType("text/csv; charset=UTF-8");
    answer.setResponseHeader(
        "Content-Disposition",
        "attachment; filename=\"" + words.say("lead_import.template_name") + "\"");
    answer.setResponseContentLength(bytes.length);
    try {
      answer.getResponseOutputStream().write(bytes);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    context.responseComplete();
  }
}
