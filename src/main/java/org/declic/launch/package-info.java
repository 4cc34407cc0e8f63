/**
 * Starts Déclic from one jar: reads what the operator asked for, checks it in plain words, starts
 * the server inside and says where it answers.
 *
 * <p>Must not know the product, a library or the server's classes: it speaks to the application
 * only through system properties ({@code declic.*} in; {@code declic.announcement} and {@code
 * declic.failure} back).
 */
package org.declic.launch;
