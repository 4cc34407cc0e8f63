package org.declic.assignment.proposal;

import org.declic.assignment.solver.StaffingProblem;
import org.declic.identity.organisation.SiteId;

/** Somebody waits for an answer. Fired inside the transaction that keeps the proposal. */
record SolveAsked(SiteId site, ProposalId proposal, StaffingProblem problem) {}
