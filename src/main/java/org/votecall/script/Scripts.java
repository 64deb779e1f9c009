package org.votecall.script;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.votecall.campaign.Keyword;
import org.votecall.words.Language;

/** All scripts, asked for the one that fits. */
public final class Scripts {
  private final List<ScriptTemplate> templates;

  public Scripts(Collection<ScriptTemplate> templates) {
    this.templates = List.copyOf(templates);
  }

  /** The words to give somebody who speaks {@code language}: in it if there are any, or English. */
  public Optional<ScriptTemplate> best(Keyword campaign, ScriptChannel channel, Language language) {
    return find(campaign, channel, language).or(() -> find(campaign, channel, Language.EN));
  }

  public Optional<ScriptTemplate> find(Keyword campaign, ScriptChannel channel, Language language) {
    return templates.stream()
        .filter(template -> template.campaign().equals(campaign))
        .filter(template -> template.channel() == channel && template.language() == language)
        .findFirst();
  }
}
