package org.declic.platform.outbox;

/**
 * What is handed to a gateway.
 *
 * @param id the same at each try, so that the other side can know it again
 * @param subject empty for text messages
 */
public record Letter(String id, String recipient, String subject, String text, String language) {}
