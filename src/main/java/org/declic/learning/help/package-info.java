/**
 * Raised hands: who asked for help, in which order, and who comes.
 *
 * <p>It must not know how far a learner has come nor why they are stuck.
 */
package org.declic.learning.help;
