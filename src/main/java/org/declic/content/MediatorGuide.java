package org.declic.content;

import org.declic.platform.SafeHtml;

/** What the mediator reads before the unit: five lines. */
public record MediatorGuide(
    SafeHtml aim,
    SafeHtml commonError,
    SafeHtml realTask,
    SafeHtml caution,
    SafeHtml paperAlternative) {}
