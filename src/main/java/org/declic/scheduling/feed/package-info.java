/**
 * Calendars that other programs read at a secret address: of a mediator, a room, a learner, or what
 * a site offers.
 *
 * <p>It must not know the format they are written in, nor any learner's name.
 */
package org.declic.scheduling.feed;
