/**
 * How able somebody feels, in the same words before, after and a month later.
 *
 * <p>It must not know who answers nor what they can really do.
 */
package org.declic.assessment.confidence;
