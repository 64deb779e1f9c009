package org.votecall.conversation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.Office;
import org.votecall.script.Script;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptChoice;
import org.votecall.supporter.Supporter;
import org.votecall.target.Target;

/**
 * The words somebody is given to say, and why these.
 *
 * @param target whom they are to call first
 */
public record GivenWords(Target target, Office office, ScriptChoice choice, Script script) {

  /** What somebody in {@code session} would be given on {@code channel}; empty where nothing is. */
  public static Optional<GivenWords> find(
      Session session, Supporter supporter, World world, ScriptChannel channel) {
    Finder finder = new Finder(new Scene(session, supporter, world), channel);
    Guide.whenSettled(finder.scene, finder::look);
    return Optional.ofNullable(finder.found);
  }

  /** Waits for what is settled. */
  private static final class Finder {
    private final Scene scene;
    private final ScriptChannel channel;
    private @Nullable GivenWords found;

    private Finder(Scene scene, ScriptChannel channel) {
      this.scene = scene;
      this.channel = channel;
    }

    private void look(Briefing briefing) {
      found =
          briefing
              .current(scene)
              .flatMap(
                  target ->
                      target.official().offices().stream()
                          .findFirst()
                          .flatMap(office -> briefing.words(channel, target, office, scene)))
              .orElse(null);
    }
  }
}
