/**
 * When we meet: training sessions of the five kinds, their rooms and mediators, and who has a seat.
 *
 * <p>It must not know what learners do in them, who is absent and why, nor what is reported.
 */
package org.declic.scheduling;
