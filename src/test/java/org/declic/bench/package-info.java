/**
 * The measurements: a year of one centre, a load from a second process, a table.
 *
 * <p>Must not know the application's classes, only its pages and its tables.
 */
package org.declic.bench;
