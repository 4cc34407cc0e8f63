/**
 * Who can lead what, and when: days away, and the question of staffing as the database knows it.
 *
 * <p>It must not know learners, nor why somebody is away.
 */
package org.declic.assignment;
