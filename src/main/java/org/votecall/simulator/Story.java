package org.votecall.simulator;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.votecall.measure.VoteKey;

/**
 * A conversation as a text that a person reads and a test plays again.
 *
 * <pre>
 * # The title
 * now: 2026-11-21T10:00:00-08:00
 * world: demo                    the folder, unless it is this one
 * by text: hello|00001           of a call: how the same is told by text
 *
 * &gt; hello                        a supporter texts
 * &lt; Votecall (demo): ...         a text comes back,
 * | Which vote ...               with its further lines
 * * known                        what is stored now that was not
 * ~ 26h                          time passes
 * ! geocoder down                a fault; also geocoder up, again, picture
 * ! vote KEY move tomorrow       an admin tells what becomes of a vote
 * B&gt; hi                          another supporter
 * </pre>
 *
 * Lines that begin with &#64; make calls, and {@link CallLines} tells of them.
 */
public final class Story {
  private static final Pattern DURATION = Pattern.compile("([1-9][0-9]{0,4})\\s*([mhd])");
  private static final Pattern VOTE = Pattern.compile("vote (\\S+) (.+)");
  private static final Pattern SAID = Pattern.compile("([A-Z]?)> ?(.*)");

  private Story() {}

  /** Lines of the story that say what its author does: anything but answers. */
  static boolean isPlayed(String line) {
    return SAID.matcher(line).matches()
        || line.startsWith("~ ")
        || line.startsWith("! ")
        || line.startsWith("@ ");
  }

  /** How {@code played} is written in a story. */
  static List<String> lines(Stage.Played played) {
    List<String> lines = new ArrayList<>();
    if (played.texts().isEmpty()) {
      lines.add("< (nothing)");
    }
    for (String text : played.texts()) {
      String[] parts = text.split("\n", -1);
      lines.add("< " + parts[0]);
      for (int i = 1; i < parts.length; i++) {
        lines.add("| " + parts[i]);
      }
    }
    played.changes().forEach(change -> lines.add("* " + change));
    return lines;
  }

  /**
   * Reads "26h", "30m" or "3d".
   *
   * @throws IllegalArgumentException with words for the person who wrote {@code raw}
   */
  static Duration duration(String raw) {
    Matcher matcher = DURATION.matcher(raw.strip());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("How long? Like 30m, 26h or 3d.");
    }
    long amount = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "m" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  /** Plays the story's author and returns the whole story as it goes now. */
  public static List<String> play(List<String> story, Stage stage) {
    List<String> played = new ArrayList<>();
    String lastSaid = "";
    String lastSupporter = "";
    for (String line : story) {
      Matcher said = SAID.matcher(line);
      if (said.matches()) {
        played.add(line);
        lastSupporter = said.group(1);
        lastSaid = said.group(2);
        played.addAll(
            stage.isOnThePhone(lastSupporter)
                ? CallLines.said(lastSaid, lastSupporter, stage)
                : lines(stage.text(lastSupporter, lastSaid)));
      } else if (line.startsWith("@ ")) {
        played.add(line);
        played.addAll(CallLines.act(line.substring(2), lastSupporter, stage));
      } else if (line.startsWith("~ ")) {
        played.add(line);
        stage.pass(duration(line.substring(2)));
      } else if (line.startsWith("! ")) {
        played.add(line);
        played.addAll(fault(line.substring(2), stage, lastSupporter, lastSaid));
      } else if (!line.startsWith("<") && !line.startsWith("|") && !line.startsWith("*")) {
        played.add(line);
      }
    }
    return played;
  }

  private static List<String> fault(String fault, Stage stage, String supporter, String lastSaid) {
    Matcher vote = VOTE.matcher(fault);
    if (vote.matches()) {
      stage.vote(new VoteKey(vote.group(1)), vote.group(2));
      return List.of();
    }
    switch (fault) {
      case "geocoder down" -> stage.geocoderDown(true);
      case "geocoder up" -> stage.geocoderDown(false);
      case "again" -> {
        return lines(stage.again(supporter, lastSaid));
      }
      case "picture" -> {
        return lines(stage.picture(supporter));
      }
      default -> throw new IllegalArgumentException("no such fault: " + fault);
    }
    return List.of();
  }

  /** The value of a "name: value" line at the top. */
  public static String header(List<String> story, String name, String otherwise) {
    return story.stream()
        .takeWhile(line -> !isPlayed(line))
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2).strip())
        .findFirst()
        .orElse(otherwise);
  }

  /** The moment at which the story begins. */
  public static OffsetDateTime now(List<String> story) {
    return OffsetDateTime.parse(header(story, "now", ""));
  }
}
