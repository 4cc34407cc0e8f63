/**
 * Reads the teachers' files into a pathway and tells every problem with file, line and remedy.
 *
 * <p>It must not know how an answer is judged or how a simulator is verified: those who do add
 * their {@link org.declic.content.loading.ContentCheck}.
 */
package org.declic.content.loading;
