package org.declic.web.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declic.scheduling.SessionRow;

/**
 * Which sessions of the range are shown; an empty value keeps all.
 *
 * @param partner looked up by whoever reads the sessions: their rows do not say it
 * @param module « m1 » to « m3 », or « none » for what is about no unit
 */
public record CalendarFilters(
    String room, String mediator, String partner, String kind, String module) {
  private static final String NO_MODULE = "none";

  public boolean keeps(SessionRow session) {
    return (room.isEmpty() || session.line().roomId().equals(room))
        && (mediator.isEmpty() || session.occupied().mediators().contains(mediator))
        && (kind.isEmpty() || session.kind().name().equals(kind))
        && (module.isEmpty() || isAbout(session));
  }

  private boolean isAbout(SessionRow session) {
    return module.equals(NO_MODULE)
        ? session.units().isEmpty()
        : session.units().stream().anyMatch(unit -> unit.value().startsWith(module + "-"));
  }

  public boolean isEmpty() {
    return query().isEmpty();
  }

  /** For addresses: what is set, each with « & » before it. */
  public String query() {
    return Stream.of(
            part("room", room),
            part("mediator", mediator),
            part("partner", partner),
            part("kind", kind),
            part("module", module))
        .collect(Collectors.joining());
  }

  private static String part(String name, String value) {
    return value.isEmpty()
        ? ""
        : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
