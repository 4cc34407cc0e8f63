/**
 * Who can lead what, and when: for now, when mediators are away.
 *
 * <p>It must not know learners, nor why somebody is away.
 */
package org.declic.assignment;
