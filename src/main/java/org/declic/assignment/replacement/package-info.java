/**
 * What becomes of the sessions of a mediator who is away: solutions in order, colleagues who are
 * asked, what was decided and how it is undone.
 *
 * <p>It must not know why somebody is away, nor any learner by name.
 */
package org.declic.assignment.replacement;
