/** Tests of referral slips. It must not know pages. */
package org.declic.scheduling.slip;
