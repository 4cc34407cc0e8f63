/**
 * The rooms of a site: how many seats and workstations each has.
 *
 * <p>It must not know what is planned in them.
 */
package org.declic.scheduling.room;
