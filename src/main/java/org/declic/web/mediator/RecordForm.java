package org.declic.web.mediator;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declic.outcomes.ActivityLevel;
import org.declic.outcomes.Characteristic;
import org.declic.outcomes.Equipment;
import org.declic.outcomes.FollowUp;
import org.declic.outcomes.Marginals;
import org.declic.outcomes.PlaceType;
import org.declic.outcomes.Received;
import org.declic.outcomes.ReceivingBody;
import org.declic.outcomes.RecordDetails;
import org.declic.outcomes.RecordEntry;
import org.declic.outcomes.Theme;
import org.declic.platform.Refusal;
import org.declic.web.Posted;

/** What is written into a record, as it stands on the page: kept as typed when it is refused. */
public record RecordForm(
    Set<Theme> themes,
    Set<Equipment> equipment,
    ActivityLevel level,
    FollowUp followUp,
    String note,
    String minutes,
    PlaceType placeType,
    ReceivingBody body,
    Received received,
    String procedure,
    String partner,
    String share,
    Map<Characteristic, String> counts) {

  static RecordForm of(RecordEntry said) {
    RecordDetails details = said.details();
    Map<Characteristic, String> counts = new EnumMap<>(Characteristic.class);
    for (Characteristic one : Characteristic.values()) {
      counts.put(one, shown(details.marginals().of(one)));
    }
    return new RecordForm(
        said.themes(),
        said.equipment(),
        said.level(),
        said.followUp(),
        said.note(),
        String.valueOf(details.minutes()),
        details.placeType(),
        details.body(),
        details.received(),
        details.procedure(),
        details.partner(),
        shown(details.partnerShare()),
        counts);
  }

  private static String shown(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }

  static RecordForm typed(Posted posted) {
    Map<Characteristic, String> counts = new EnumMap<>(Characteristic.class);
    for (Characteristic one : Characteristic.values()) {
      counts.put(one, posted.value("count-" + one).strip());
    }
    return new RecordForm(
        chosen(posted, Theme.class, "theme"),
        chosen(posted, Equipment.class, "equipment"),
        one(posted, ActivityLevel.class, "level", ActivityLevel.NOT_SAID),
        one(posted, FollowUp.class, "next", FollowUp.NONE),
        posted.value("note"),
        posted.value("minutes").strip(),
        one(posted, PlaceType.class, "place", PlaceType.ACTIVITY_PLACE),
        one(posted, ReceivingBody.class, "body", ReceivingBody.NOT_SAID),
        one(posted, Received.class, "received", Received.NOT_KNOWN),
        posted.value("procedure"),
        posted.value("partner"),
        posted.value("share").strip(),
        counts);
  }

  private static <E extends Enum<E>> Set<E> chosen(Posted posted, Class<E> type, String name) {
    Set<E> values = EnumSet.noneOf(type);
    List<String> sent = posted.values(name);
    for (E constant : type.getEnumConstants()) {
      if (sent.contains(constant.name())) {
        values.add(constant);
      }
    }
    return values;
  }

  private static <E extends Enum<E>> E one(Posted posted, Class<E> type, String name, E otherwise) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(posted.value(name))) {
        return constant;
      }
    }
    return otherwise;
  }

  /**
   * @throws Refusal when something in it cannot be
   */
  RecordEntry entry(boolean noteMeant) {
    Map<Characteristic, Integer> numbers = new EnumMap<>(Characteristic.class);
    counts.forEach((characteristic, typed) -> numbers.put(characteristic, number(typed)));
    return new RecordEntry(
        themes,
        equipment,
        level,
        followUp,
        note,
        new RecordDetails(
            number(minutes),
            placeType,
            body,
            received,
            procedure,
            partner,
            number(share),
            new Marginals(numbers)),
        noteMeant);
  }

  /** Nothing is zero; what is no number is one that no rule accepts. */
  private static int number(String typed) {
    if (typed.isEmpty()) {
      return 0;
    }
    return typed.matches("[0-9]{1,5}") ? Integer.parseInt(typed) : 99_999;
  }

  public boolean has(Theme theme) {
    return themes.contains(theme);
  }

  public boolean uses(Equipment thing) {
    return equipment.contains(thing);
  }

  public String count(Characteristic characteristic) {
    return counts.get(characteristic);
  }
}
