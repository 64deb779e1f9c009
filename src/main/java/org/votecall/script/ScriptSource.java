package org.votecall.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.votecall.measure.VoteStage;
import org.votecall.script.language.Condition;

/**
 * A script as staff wrote it, not yet read.
 *
 * @param stages of a vote for which it is written; none for one that fits any vote ahead
 * @param audience what must be so of whoever is told it; empty for everyone
 * @param updated when it was last looked at, as its author says, or else when it was saved; null
 *     when nobody knows
 * @param text below the facts, with as many empty lines before it as these take
 */
public record ScriptSource(
    ScriptKey key,
    Set<VoteStage> stages,
    List<Condition> audience,
    @Nullable Instant updated,
    String text) {
  private static final int VERSION_BYTES = 6;

  public ScriptSource {
    stages = Set.copyOf(stages);
    audience = List.copyOf(audience);
  }

  /** Tells one wording from another: twelve hexadecimal digits. A call report names it. */
  String version() {
    String facts =
        key.channel()
            + "\n"
            + key.language()
            + stages.stream().sorted().map(stage -> " " + stage).collect(Collectors.joining())
            + audience.stream().map(one -> " " + one).collect(Collectors.joining());
    return digest(facts + "\n" + text.strip());
  }

  private static String digest(String wording) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(wording.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
