/**
 * The shape of the planning page: which days it shows, which sessions it keeps, where each stands
 * among its neighbours. Knows no page, no word and no database.
 */
package org.declic.web.calendar;
