/**
 * What machines read, each with its own promise of compatibility.
 *
 * <p>Nothing may know it.
 */
package org.declic.interop;
