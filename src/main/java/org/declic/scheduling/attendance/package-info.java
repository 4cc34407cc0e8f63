/**
 * Who was there: a mark for each person with a seat.
 *
 * <p>It must not know what people did during the session, nor what is reported of it.
 */
package org.declic.scheduling.attendance;
