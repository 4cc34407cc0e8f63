/**
 * The measurements: a year of one centre, a load from a second process, staffing questions, tables.
 *
 * <p>Must not know the application's classes, only its pages and its tables; but for the staffing
 * solver, which has neither: it is asked as the application asks it, in a process of its own.
 */
package org.declic.bench;
