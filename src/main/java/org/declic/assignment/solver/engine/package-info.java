/**
 * A search for the best yes and no: a model of rows and columns, its independent parts, and
 * OR-Tools behind a narrow door.
 *
 * <p>It must not know mediators, sessions, nor anything of what the columns mean.
 */
package org.declic.assignment.solver.engine;
