/**
 * Calendars as other programs read them: iCalendar (RFC 5545), subscribed to at a secret address.
 *
 * <p>It must not know who comes to a session.
 */
package org.declic.interop.ical;
