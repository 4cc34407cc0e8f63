/**
 * Proposals of who leads what: kept beside what is published, argued with, accepted, taken back.
 *
 * <p>It must not know how an answer is found, nor the words in which it is explained.
 */
package org.declic.assignment.proposal;
