package org.votecall;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.votecall.calendar.Calendar;
import org.votecall.calendar.CalendarText;
import org.votecall.calendar.Entry;
import org.votecall.table.Moments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code votecall calendar}: where every measure stands. */
@Command(
    name = "calendar",
    description = "Lists what is upcoming, whom it makes people call, and what you have to tell.",
    mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
  @Option(names = "--state", description = "Only this state, two letters; us for Congress.")
  @Nullable String state;

  @Option(
      names = "--at",
      description = "What will be said then, as things are known now: 2026-08-29T18:00:00-07:00.")
  @Nullable String at;

  @Option(names = "--json", description = "As one JSON array.")
  boolean json;

  @Mixin DeskAccess access = new DeskAccess();

  @Override
  public Integer call() {
    return access.run(
        desk -> {
          Instant moment = at == null ? desk.clock().instant() : Moments.read(at);
          String only = state == null ? null : state.strip().toLowerCase(Locale.ROOT);
          if (only != null && desk.jurisdictions().ofState(only).isEmpty()) {
            throw new IllegalArgumentException(
                "\"" + state + "\" is no state; write its two letters, like ca, or us.");
          }
          List<Entry> entries =
              new Calendar(desk.editors().votes().catalog(), moment).entries(only);
          System.out.println(json ? CalendarText.json(entries) : CalendarText.text(entries));
        });
  }
}
