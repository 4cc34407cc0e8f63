/**
 * What holds for every page, and the whole day of a centre in a real browser. Must not know
 * anything below the pages but the content that it walks through.
 */
package org.declic.web;
