/**
 * Staffing as files: a question and its answer as JSON, and the command that goes from one to the
 * other outside the application. The format is a promise: docs/staffing-format.md.
 *
 * <p>It must not know the container nor the database: it runs without both.
 */
package org.declic.interop.staffing;
