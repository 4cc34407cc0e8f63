/**
 * How far each learner has come in the pathway: where they are, what they answered and practised.
 *
 * <p>It must not know what that is worth for a level, who leads a session, or how a page looks.
 */
package org.declic.learning;
