package org.votecall.speech;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text for a voice.
 *
 * @param parts the text from its beginning to its end, nothing left out; none for an empty text
 */
public record Speech(List<SpokenPart> parts) {

  /** Keeps a copy of {@code parts}. */
  public Speech {
    parts = List.copyOf(parts);
  }

  /** What the voice says. It is plain text: whoever writes markup of it must escape it. */
  public String said() {
    return joined(SpokenPart::said);
  }

  /** The text it was made of, to the letter. */
  public String written() {
    return joined(SpokenPart::written);
  }

  private String joined(Function<SpokenPart, String> side) {
    return parts.stream().map(side).collect(Collectors.joining());
  }
}
