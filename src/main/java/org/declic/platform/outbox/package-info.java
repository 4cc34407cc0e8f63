/**
 * Letters that leave the house: written in the transaction of what they tell, carried out later by
 * e-mail or text message, again and again for a day when the way is blocked (ADR 0019).
 *
 * <p>It must not know what the letters say, nor anybody's address once they are sent.
 */
package org.declic.platform.outbox;
