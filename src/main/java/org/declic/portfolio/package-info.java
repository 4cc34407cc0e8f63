/**
 * What a person can do and what shows it: evidence, levels, observations, the person's own list.
 *
 * <p>It must not know how questions and exercises are asked, nor what is reported about groups.
 */
package org.declic.portfolio;
