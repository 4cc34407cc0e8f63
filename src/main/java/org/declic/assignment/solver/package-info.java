/**
 * Who leads which session: the question as plain records, the rules, the engine that answers, a
 * checker that does not trust it, and the reasons as data.
 *
 * <p>It must not know the container, the database, nor any word that people read: facts leave here
 * as codes with values, sentences are made by the pages.
 */
package org.declic.assignment.solver;
