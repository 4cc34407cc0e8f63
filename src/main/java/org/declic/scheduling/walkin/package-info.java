/**
 * Who comes without an appointment: numbered tickets, who receives today and where, the screens on
 * the walls.
 *
 * <p>It must not know anybody's name, what people do once they are received, nor what is reported.
 */
package org.declic.scheduling.walkin;
