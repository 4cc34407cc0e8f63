package org.declic.identity;

/**
 * What is printed of a card, known in the minutes after it was made and never again.
 *
 * @param qrToken stands behind the # of the address in the QR code
 */
public record PrintedCard(
    PassId pass,
    LearnerId learner,
    String nickname,
    String picture,
    CardCode code,
    String qrToken,
    Pin pin) {}
