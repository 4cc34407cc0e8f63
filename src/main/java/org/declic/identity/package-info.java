/**
 * Who is here: staff accounts, learners and their passes, sign-in and its limits.
 *
 * <p>It must not know what is learned, when people meet, or any page.
 */
package org.declic.identity;
