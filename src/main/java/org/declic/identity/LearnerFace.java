package org.declic.identity;

/** All that is ever shown of a learner: nickname and picture. */
public record LearnerFace(String id, String nickname, String picture) {}
