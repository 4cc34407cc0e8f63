/**
 * What can be reported: records of activities, indicators, and what must not be told.
 *
 * <p>It reads every feature below and changes none; it must not know pages nor file formats.
 */
package org.declic.outcomes;
