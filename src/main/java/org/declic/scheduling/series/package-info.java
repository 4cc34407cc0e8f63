/**
 * Days that come again: rules of repetition and the public holidays of a country.
 *
 * <p>It must not know what happens on these days, nor at which hour.
 */
package org.declic.scheduling.series;
