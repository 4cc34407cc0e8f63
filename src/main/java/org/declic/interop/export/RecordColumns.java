package org.declic.interop.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.declic.identity.organisation.SiteFacts;
import org.declic.outcomes.ActivityLevel;
import org.declic.outcomes.Cell;
import org.declic.outcomes.Characteristic;
import org.declic.outcomes.Characteristic.Dimension;
import org.declic.outcomes.DisclosureControl;
import org.declic.outcomes.Equipment;
import org.declic.outcomes.FollowUp;
import org.declic.outcomes.NationalValues;
import org.declic.outcomes.Received;
import org.declic.outcomes.ReceivingBody;
import org.declic.outcomes.RecordDetails;
import org.declic.outcomes.RecordEntry;
import org.declic.outcomes.RecordFigures;
import org.declic.outcomes.RecordRow;
import org.declic.outcomes.RecordState;
import org.declic.scheduling.ActivityKind;

/**
 * A record as a line in the columns and values of the national scheme; columns that are ours alone
 * come after. Every number of people passes the control; free notes and names of people stay in the
 * house.
 */
final class RecordColumns {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private final SiteFacts site;
  private final DisclosureControl control;

  RecordColumns(SiteFacts site, DisclosureControl control) {
    this.site = site;
    this.control = control;
  }

  /** Of a file without a record, too. */
  List<Object> heads() {
    RecordEntry nothing =
        new RecordEntry(
            Set.of(),
            Set.of(),
            ActivityLevel.NOT_SAID,
            FollowUp.NONE,
            "",
            RecordDetails.of(1),
            true);
    RecordFigures nobody = new RecordFigures(0, 0, 0, 0, 0, 0, Map.of(), 0, 0, 0, 0, 0, 0);
    RecordRow none =
        new RecordRow(
            "",
            "",
            RecordState.CONFIRMED,
            ActivityKind.WORKSHOP,
            "",
            LocalDate.EPOCH,
            Instant.EPOCH,
            "",
            nobody,
            nothing,
            Instant.EPOCH,
            Instant.EPOCH,
            0);
    return List.copyOf(line(none).keySet());
  }

  /** Heads and values, in order. */
  Map<String, Object> line(RecordRow record) {
    Map<String, Object> line = new LinkedHashMap<>();
    boolean group = record.kind().isGroup();
    RecordDetails details = record.said().details();
    String level = record.said().level().nationalValue();
    line.put("id", record.id());
    line.put("type", NationalValues.type(record.kind()));
    line.put("date", record.date().toString());
    line.put("duree", record.minutes());
    line.put("type_lieu", details.placeType().nationalValue());
    line.put("lieu_nom", site.name() + ", " + record.place());
    line.put("titre_atelier", group ? record.subject() : "");
    line.put("thematiques", NationalValues.themes(record.themes()));
    line.put("precisions_demarche", details.procedure());
    line.put("tags", String.join(",", NationalValues.tags(record.figures().units().keySet())));
    line.put("materiel", equipment(record));
    line.put("autonomie", group ? "" : level);
    line.put("niveau_atelier", group ? level : "");
    boolean sentOn = record.said().followUp() == FollowUp.PARTNER;
    line.put("oriente_vers_structure", sentOn);
    line.put("structure_de_redirection", details.body().nationalValue());
    people(line, record.figures());
    dimensions(line, record);
    line.put("creation", minute(record.draftedAt()));
    line.put("modification", minute(record.keptAt()));
    line.put("orientation_recue", sentOn ? received(details) : "");
    line.put("partenaire", details.partner());
    line.put("part_partenaire", details.partner().isEmpty() ? "" : details.partnerShare());
    return line;
  }

  private static String equipment(RecordRow record) {
    return record.said().equipment().stream()
        .map(Equipment::nationalValue)
        .collect(Collectors.joining(","));
  }

  private static String received(RecordDetails details) {
    if (details.body() == ReceivingBody.NOT_SAID || details.received() == Received.NOT_KNOWN) {
      return Characteristic.NOT_TOLD;
    }
    return details.received() == Received.YES ? "oui" : "non";
  }

  private void people(Map<String, Object> line, RecordFigures figures) {
    Cell all = control.single(figures.participants());
    line.put("beneficiaires_total", number(all));
    List<Cell> cards = control.parts(all, figures.present(), figures.withoutPass());
    line.put("beneficiaires_avec_carte", number(cards.get(0)));
    line.put("beneficiaires_sans_carte", number(cards.get(1)));
    line.put(
        "premier_accompagnement",
        number(
            control
                .parts(cards.get(0), figures.firstTime(), figures.present() - figures.firstTime())
                .get(0)));
    Cell seats = control.single(figures.booked());
    List<Cell> statuses =
        control.parts(
            seats, figures.present(), figures.excused(), figures.missing(), figures.leftUnserved());
    line.put("rdv_total", number(seats));
    line.put("rdv_seen", number(statuses.get(0)));
    line.put("rdv_excused", number(statuses.get(1)));
    line.put("rdv_noshow", number(statuses.get(2)));
    line.put("rdv_revoked", number(statuses.get(3)));
  }

  private void dimensions(Map<String, Object> line, RecordRow record) {
    int present = record.figures().participants();
    for (Dimension dimension : Dimension.values()) {
      List<Characteristic> told = dimension.characteristics();
      List<Integer> counts = new ArrayList<>();
      told.forEach(one -> counts.add(record.said().details().marginals().of(one)));
      counts.add(present - counts.stream().mapToInt(Integer::intValue).sum());
      List<Cell> cells =
          control.parts(
              control.single(present), counts.stream().mapToInt(Integer::intValue).toArray());
      for (int i = 0; i < told.size(); i++) {
        line.put(
            dimension.nationalName() + "_" + told.get(i).nationalValue(), number(cells.get(i)));
      }
      line.put(
          dimension.nationalName() + "_" + Characteristic.NOT_TOLD, number(cells.get(told.size())));
    }
  }

  private String minute(Instant at) {
    ZoneId zone = site.zone();
    return MINUTE.format(at.atZone(zone));
  }

  /** Withheld is an empty cell: a column of numbers holds no words. */
  private static Object number(Cell cell) {
    return switch (cell.kind()) {
      case SHOWN -> cell.number();
      case FEWER -> "< " + cell.number();
      case WITHHELD -> "";
    };
  }
}
