/**
 * The pages of the door: start, card, PIN, staff sign-in, first set-up, errors.
 *
 * <p>It must not know what is learned; whoever comes in leaves this package behind.
 */
package org.declic.web.visitor;
