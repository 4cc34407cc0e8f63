package org.declic.web.mediator;

import java.util.List;
import org.declic.identity.StaffRow;

/**
 * A conflict in words, with one way out.
 *
 * @param repair « lead »: give it to one of {@code people}; « room »: put it in {@code room}; «
 *     time »: nothing is free, so another hour
 * @param replaced id of the mediator who is replaced, if one is
 */
public record ConflictCard(
    String tag,
    String icon,
    String heading,
    String text,
    String way,
    String session,
    long version,
    String repair,
    List<StaffRow> people,
    String replaced,
    String room,
    String label) {}
