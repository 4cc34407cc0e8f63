/**
 * Files that other programs open: figures and records as tables.
 *
 * <p>It must not count nor hide anything itself, and knows no page.
 */
package org.declic.interop.export;
