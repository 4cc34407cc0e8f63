/**
 * Reading a table of sessions out of a file as spreadsheets write it: signs, separators, headings,
 * lines with their numbers. Knows neither sessions nor the database.
 */
package org.declic.scheduling.intake;
