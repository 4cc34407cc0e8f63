/**
 * The rooms of a site: what each has, when it is open, when it is closed.
 *
 * <p>It must not know what is planned in them.
 */
package org.declic.scheduling.room;
