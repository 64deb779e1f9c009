package org.votecall.words;

import java.util.LinkedHashMap;
import java.util.Map;

/** Something to say, in no language yet: a phrase and what stands in it. */
public record Line(Phrase phrase, Map<String, Arg> args) implements Arg {

  public Line {
    args = Map.copyOf(args);
  }

  public static Line of(Phrase phrase) {
    return new Line(phrase, Map.of());
  }

  public Line with(String name, Arg value) {
    Map<String, Arg> more = new LinkedHashMap<>(args);
    more.put(name, value);
    return new Line(phrase, more);
  }

  public Line with(String name, String text) {
    return with(name, new Arg.Text(text));
  }

  public Line with(String name, long count) {
    return with(name, new Arg.Count(count));
  }

  @Override
  public String in(Words words) {
    return words.render(this);
  }
}
