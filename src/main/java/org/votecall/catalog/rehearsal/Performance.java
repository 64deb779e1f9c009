package org.votecall.catalog.rehearsal;

import org.jspecify.annotations.Nullable;
import org.votecall.measure.VoteStage;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptKey;
import org.votecall.script.ScriptTemplate;

/**
 * One script as it came out for one person.
 *
 * @param who the district of the person called, or their name
 * @param ask what they are asked for, as the words may have it
 * @param text filled in
 * @param rival another that would have fitted as well; null when there is none
 */
record Performance(
    ScriptTemplate template,
    ScriptChannel channel,
    VoteStage stage,
    String who,
    String ask,
    String text,
    @Nullable ScriptKey rival) {}
