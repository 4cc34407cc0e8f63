/**
 * The pages of whoever learns, with a card or without.
 *
 * <p>It must not know staff pages, nor decide what counts as learned.
 */
package org.declic.web.learner;
