package org.votecall.script;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.campaign.Keyword;
import org.votecall.words.Language;

/**
 * What stays when a script is written anew: {@code KEYWORD/floor.sms.en}.
 *
 * @param name in lower case, without spaces; tells the scripts of one campaign apart
 */
public record ScriptKey(Keyword campaign, String name, ScriptChannel channel, Language language) {
  private static final Pattern FORM =
      Pattern.compile("([^/]+)/([a-z0-9][a-z0-9_-]{0,59})\\.([a-z]+)\\.([a-z]{2})");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,59}");

  /**
   * Makes a name of what somebody called a script.
   *
   * @throws IllegalArgumentException with words for the person who wrote it
   */
  public ScriptKey {
    name = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the name \"" + name + "\" has more than letters, digits, - and _, or is too long");
    }
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code text}
   */
  public static ScriptKey parse(String text) {
    Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" names no script; write CAMPAIGN/name.channel.language");
    }
    return new ScriptKey(
        Keyword.parse(form.group(1)),
        form.group(2),
        ScriptChannel.of(form.group(3)),
        Language.of(form.group(4)));
  }

  /** The same words in another language. */
  public ScriptKey in(Language other) {
    return new ScriptKey(campaign, name, channel, other);
  }

  @Override
  public String toString() {
    return campaign + "/" + name + "." + channel.code() + "." + language.code();
  }
}
