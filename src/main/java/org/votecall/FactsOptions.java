package org.votecall;

import org.jspecify.annotations.Nullable;
import org.votecall.script.GivenFacts;
import picocli.CommandLine.Option;

/** What files are of that do not say it themselves: text as it was pasted. */
final class FactsOptions {
  @Option(
      names = "--campaign",
      description = "Whose script it is, of a file that does not say so: text as it was pasted.")
  @Nullable String campaign;

  @Option(names = "--name", description = "With --campaign: its name (default: the file's).")
  @Nullable String name;

  @Option(
      names = "--channel",
      description = "With --campaign: base (the default), sms, voice, voicemail or web.")
  String channel = "base";

  @Option(names = "--language", description = "With --campaign: en (the default) or es.")
  String language = "en";

  /** Null when none are given: then files tell all themselves. */
  @Nullable GivenFacts facts() {
    return campaign == null ? null : new GivenFacts(campaign, name, channel, language);
  }
}
