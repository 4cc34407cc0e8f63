/**
 * The pathway as immutable records: what can be learned, in the words of one language.
 *
 * <p>It must not know who learns it, how an answer is judged or how a simulator is verified.
 */
package org.declic.content;
