/**
 * The second belt around the pages: headers, origin of posts, who is signed in, which audience a
 * folder is for.
 *
 * <p>It must not decide what a person may do: use cases do.
 */
package org.declic.web.security;
