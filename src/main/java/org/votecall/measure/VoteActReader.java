package org.votecall.measure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.votecall.table.Day;

/**
 * Reads what became of a vote, as one line: {@code move tomorrow}, {@code pull}, {@code not-taken},
 * {@code start}, {@code pass 46-18}, {@code fail}, {@code cancel}, {@code reopen}.
 */
public final class VoteActReader {
  private static final Pattern LINE = Pattern.compile("([a-z-]+)(?: (.+))?");
  private static final Pattern COUNT =
      Pattern.compile("([0-9]{1,4}) ?(?:[-\u2013\u2014/ ]|to) ?([0-9]{1,4})(?: on ([0-9-]{10}))?");
  private static final Pattern DAY = Pattern.compile("on ([0-9-]{10})");

  private VoteActReader() {}

  /**
   * Reads one line.
   *
   * @param times reads when the vote is, where it is moved
   * @throws IllegalArgumentException with words for whoever typed {@code line}
   */
  public static VoteAct read(String line, Function<String, VoteTime> times) {
    Matcher parts = LINE.matcher(line.strip());
    if (!parts.matches()) {
      throw unknown(line);
    }
    String rest = parts.group(2) == null ? "" : parts.group(2).strip();
    return switch (parts.group(1)) {
      case "move" -> new VoteAct.Move(times.apply(rest));
      case "pull" -> alone(rest, new VoteAct.End(VoteStatus.PULLED));
      case "not-taken" -> alone(rest, new VoteAct.End(VoteStatus.NOT_TAKEN));
      case "start" -> alone(rest, new VoteAct.Start());
      case "pass" -> decided(rest, VoteStatus.PASSED);
      case "fail" -> decided(rest, VoteStatus.FAILED);
      case "cancel" -> alone(rest, new VoteAct.End(VoteStatus.CANCELLED));
      case "reopen" -> alone(rest, new VoteAct.Reopen());
      default -> throw unknown(line);
    };
  }

  private static VoteAct decided(String rest, VoteStatus as) {
    Matcher count = COUNT.matcher(rest);
    Matcher day = DAY.matcher(rest);
    if (count.matches()) {
      return new VoteAct.Decide(
          as,
          Integer.valueOf(count.group(1)),
          Integer.valueOf(count.group(2)),
          day(count.group(3)));
    }
    if (rest.isEmpty() || day.matches()) {
      return new VoteAct.Decide(as, null, null, rest.isEmpty() ? null : day(day.group(1)));
    }
    throw new IllegalArgumentException(
        "\""
            + rest
            + "\" is no result. Write ayes and noes like 46-18, and perhaps the day: 46-18 on"
            + " 2021-09-03.");
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return Optional.ofNullable(text).map(Day::absolute).orElse(null);
  }

  private static VoteAct alone(String rest, VoteAct act) {
    if (!rest.isEmpty()) {
      throw new IllegalArgumentException("\"" + rest + "\" is too much: the word alone says it.");
    }
    return act;
  }

  private static IllegalArgumentException unknown(String line) {
    return new IllegalArgumentException(
        "\""
            + line
            + "\" is none of: move WHEN, pull, not-taken, start, pass [46-18], fail [18-15], cancel,"
            + " reopen.");
  }
}
