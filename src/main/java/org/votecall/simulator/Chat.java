package org.votecall.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.votecall.catalog.WorldRejected;
import org.votecall.measure.VoteKey;
import org.votecall.twilio.SmsRenderer;

/** A supporter's side of the conversation, typed on a console. */
public final class Chat {
  private static final String ME = "me";
  private static final String HELP =
      """
      Type what a supporter would text. Lines that begin with / are for you:
        /wait 26h          time passes (m, h or d)
        /fault geocoder    addresses cannot be looked up; /mend geocoder ends it
        /vote KEY move tomorrow   an admin tells what becomes of a vote: move WHEN, pull,
                           not-taken, start, pass 46-18, fail, cancel, reopen
        /again             the last text arrives a second time
        /save FILE         keep what was said as a story
        /call              you call; also: /call withheld, /call unverified, /call from +4420...
        /help  /quit
      In a call, type the keys you press, or in quotes what you say: "ninety four six twelve",
      "yes" 0.3 when it is hard to hear. And:
        /silence  /hangs up   also /hangs up 95, after so many seconds with an office
        /answered 95       the office answers; also /busy  /no-answer  /failed  /canceled
        /texts SCRIPT      you text meanwhile""";

  /** What begins with a slash, and is done on the phone. */
  private static final Set<String> IN_A_CALL =
      Set.of("/silence", "/hangs", "/answered", "/busy", "/no-answer", "/failed", "/canceled");

  private final Stage stage;
  private final PrintWriter out;
  private final List<String> story = new ArrayList<>();
  private String last = "";

  private Chat(Stage stage, PrintWriter out) {
    this.stage = stage;
    this.out = out;
    story.add("# A conversation");
    story.add("now: " + stage.now());
  }

  /** Talks until the input ends or somebody types /quit. */
  public static void run(Path world, Instant now, BufferedReader in, PrintWriter out)
      throws WorldRejected, IOException {
    try (Stage stage = Stage.open(world, now)) {
      Chat chat = new Chat(stage, out);
      out.println(HELP);
      out.print("> ");
      out.flush();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.strip().equals("/quit")) {
          return;
        }
        chat.take(line);
        out.print("> ");
        out.flush();
      }
    }
  }

  private void take(String line) throws IOException {
    String[] words = line.strip().split("\\s+", 2);
    String argument = words.length > 1 ? words[1] : "";
    switch (words[0]) {
      case "/help" -> out.println(HELP);
      case "/wait" -> pass(argument);
      case "/fault", "/mend" -> fault(argument, words[0].equals("/fault"));
      case "/again" -> {
        story.add("! again");
        show(stage.again(ME, last));
      }
      case "/vote" -> vote(argument);
      case "/save" -> save(argument);
      case "/call" -> act(("calls " + argument).strip());
      case "/texts" -> act("texts " + argument);
      default -> {
        if (IN_A_CALL.contains(words[0])) {
          act(line.strip().substring(1));
        } else if (stage.isOnThePhone(ME)) {
          heard("> " + line, () -> CallLines.said(line, ME, stage));
        } else {
          last = line;
          story.add("> " + line);
          show(stage.text(ME, line));
        }
      }
    }
  }

  private void act(String act) {
    heard("@ " + act, () -> CallLines.act(act, ME, stage));
  }

  /** Shows what is heard on the phone. */
  private void heard(String done, Supplier<List<String>> hearing) {
    try {
      List<String> lines = hearing.get();
      story.add(done);
      story.addAll(lines);
      lines.forEach(out::println);
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    }
  }

  private void show(Stage.Played played) {
    List<String> lines = Story.lines(played);
    story.addAll(lines);
    lines.forEach(out::println);
    played.texts().stream()
        .map(text -> "  (" + SmsRenderer.segments(text) + " segments)")
        .forEach(out::println);
  }

  private void pass(String time) {
    try {
      Duration duration = Story.duration(time);
      stage.pass(duration);
      story.add("~ " + time);
      out.println("  (" + time + " later)");
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    }
  }

  private void vote(String keyAndAct) {
    String[] parts = keyAndAct.split("\\s+", 2);
    try {
      stage.vote(new VoteKey(parts[0]), parts.length > 1 ? parts[1] : "");
      story.add("! vote " + keyAndAct);
      out.println("  (done)");
    } catch (IllegalArgumentException e) {
      out.println(e.getMessage());
    }
  }

  private void fault(String what, boolean down) {
    if (!what.equals("geocoder")) {
      out.println("The only fault to be had is: geocoder");
      return;
    }
    stage.geocoderDown(down);
    story.add(down ? "! geocoder down" : "! geocoder up");
  }

  private void save(String file) throws IOException {
    if (file.isEmpty()) {
      out.println("Say where: /save my-story.txt");
      return;
    }
    Files.write(Path.of(file), story);
    out.println("Saved to " + file);
  }
}
