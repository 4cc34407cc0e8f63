/**
 * Telling people who asked for it: the day before, two hours before, and when a session changes.
 * Asked for one session at a time; number and address go with it.
 *
 * <p>It must not know the words of the letters, nor how they leave.
 */
package org.declic.scheduling.reminder;
