package org.votecall.speech;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Sen. Bradford" and "Prop. 47" are said in full; "Sen." with no name behind it is left. */
final class TitleRule implements Rule {
  private final Glossary titles;
  private final Set<String> particles;

  TitleRule(SpokenWords words) {
    titles = new Glossary(words.pairs("titles"));
    particles = words.set("particles");
  }

  @Override
  public @Nullable Reading read(Passage passage, int at) {
    Reading title = titles.read(passage, at);
    return title != null && passage.space(title.end()) && named(passage, title.end() + 1)
        ? title
        : null;
  }

  private boolean named(Passage passage, int at) {
    char first = passage.at(at);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || particles.contains(passage.cut(at, Math.min(passage.tokenEnd(at), passage.length())));
  }
}
