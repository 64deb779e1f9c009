package org.votecall.legislature;

import org.votecall.words.Localized;

/**
 * A committee of a legislature; a conference committee of two chambers too.
 *
 * @param name "Assembly Appropriations Committee"; in languages with articles, with its article
 */
public record Committee(CommitteeKey key, JurisdictionId jurisdiction, Localized name) {}
