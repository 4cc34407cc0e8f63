package org.declic.scheduling.series;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The public holidays of a country, as far as the calendars shipped with the library know it. */
@ApplicationScoped
public class Holidays {
  private final Map<String, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

  /**
   * @param country two letters, as in ISO 3166
   * @return the name of that day's holiday in the language; empty on any other day
   */
  public Optional<String> name(String country, LocalDate day, Locale language) {
    return on(country, day).map(holiday -> holiday.getDescription(language));
  }

  public boolean isHoliday(String country, LocalDate day) {
    return on(country, day).isPresent();
  }

  private Optional<Holiday> on(String country, LocalDate day) {
    Map<LocalDate, Holiday> year =
        years.computeIfAbsent(
            country + day.getYear(), missing -> read(country, Year.of(day.getYear())));
    return Optional.ofNullable(year.get(day));
  }

  private static Map<LocalDate, Holiday> read(String country, Year year) {
    Map<LocalDate, Holiday> days = new HashMap<>();
    for (HolidayCalendar calendar : HolidayCalendar.values()) {
      if (calendar.getId().equalsIgnoreCase(country)) {
        HolidayManager.getInstance(ManagerParameters.create(calendar))
            .getHolidays(year, HolidayType.PUBLIC_HOLIDAY)
            .forEach(holiday -> days.put(holiday.getDate(), holiday));
      }
    }
    return days;
  }
}
