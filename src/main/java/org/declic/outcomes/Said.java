package org.declic.outcomes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that people say in a record, as it is stored: in the record, and in its trace. */
@Embeddable
class Said {
  private String themes;
  private String equipment;

  @Column(name = "activity_level")
  @Enumerated(EnumType.STRING)
  private ActivityLevel level;

  @Column(name = "follow_up")
  @Enumerated(EnumType.STRING)
  private FollowUp followUp;

  private String note;
  private int minutes;

  @Column(name = "place_type")
  @Enumerated(EnumType.STRING)
  private PlaceType placeType;

  @Column(name = "receiving_body")
  @Enumerated(EnumType.STRING)
  private ReceivingBody body;

  @Enumerated(EnumType.STRING)
  private Received received;

  @Column(name = "procedure_words")
  private String procedure;

  private String partner;

  @Column(name = "partner_share")
  private int partnerShare;

  private String marginals;

  /** For JPA. */
  protected Said() {}

  Said(RecordEntry entry) {
    RecordDetails details = entry.details();
    themes = text(entry.themes());
    equipment = text(entry.equipment());
    level = entry.level();
    followUp = entry.followUp();
    note = entry.note();
    minutes = details.minutes();
    placeType = details.placeType();
    body = details.body();
    received = details.received();
    procedure = details.procedure();
    partner = details.partner();
    partnerShare = details.partnerShare();
    marginals = details.marginals().text();
  }

  /** As it stands; whatever was asked when it was said is past. */
  RecordEntry entry() {
    return new RecordEntry(
        read(Theme.class, themes),
        read(Equipment.class, equipment),
        level,
        followUp,
        note,
        new RecordDetails(
            minutes,
            placeType,
            body,
            received,
            procedure,
            partner,
            partnerShare,
            Marginals.read(marginals)),
        true);
  }

  boolean isSameAs(Said other) {
    return entry().equals(other.entry());
  }

  boolean isWithoutTheme() {
    return themes.isEmpty();
  }

  private static String text(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private static <E extends Enum<E>> Set<E> read(Class<E> type, String text) {
    Set<E> values = EnumSet.noneOf(type);
    if (!text.isEmpty()) {
      Arrays.stream(text.split(",")).forEach(name -> values.add(Enum.valueOf(type, name)));
    }
    return values;
  }
}
