/**
 * Tells pages that stay open that something they show has changed: a topic and a revision, nothing
 * else, so that nothing private travels and a lost word loses nothing.
 *
 * <p>It must not know what changed, nor how it looks.
 */
package org.declic.web.push;
