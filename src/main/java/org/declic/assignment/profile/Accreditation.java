package org.declic.assignment.profile;

/** What somebody may do because a body outside the centre said so. */
public enum Accreditation {
  /** Doing procedures in somebody's place, with a mandate. */
  AIDANTS_CONNECT,
  /** The certificate of the national scheme of digital advisers. */
  DIGITAL_ADVISER,
  /** The professional title of those who run digital spaces. */
  MEDIATION_TITLE,
  /** Holding certification sessions. */
  PIX_CERTIFIER,
  FIRST_AID
}
