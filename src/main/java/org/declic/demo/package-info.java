/**
 * An invented centre, so that every screen of a demonstration has something to show: knows every
 * feature and its tables.
 *
 * <p>Nothing may know it, and it must not touch an installation that holds anything else.
 */
package org.declic.demo;
