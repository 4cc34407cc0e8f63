/**
 * The rules of the house that byte code can show.
 *
 * <p>Must not know a feature by its behaviour, only by its place.
 */
package org.declic.architecture;
