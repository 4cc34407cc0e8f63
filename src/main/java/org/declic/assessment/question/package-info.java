/**
 * The kinds of question and how each judges an answer.
 *
 * <p>It must not know who answers, how often, or what the answer is worth for a level.
 */
package org.declic.assessment.question;
