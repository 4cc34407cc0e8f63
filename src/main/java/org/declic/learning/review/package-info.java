/**
 * A few questions of finished units, offered again after some days and never owed.
 *
 * <p>It must not know what an answer is worth for a level, nor how a page looks.
 */
package org.declic.learning.review;
