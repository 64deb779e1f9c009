package org.votecall;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.votecall.calendar.NextSteps;
import org.votecall.catalog.Catalog;
import org.votecall.catalog.CatalogEditor;
import org.votecall.catalog.Changed;
import org.votecall.catalog.WorldRejected;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.CommitteeKey;
import org.votecall.measure.Measure;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteAct;
import org.votecall.measure.VoteKey;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;
import org.votecall.measure.VoteTimeReader;
import org.votecall.measure.VotingBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code votecall vote}: what became of a scheduled vote, or a new one. */
@Command(
    name = "vote",
    description = {
      "Tells what became of a scheduled vote; running servers answer by it from the next text on.",
      "  votecall vote move KEY tomorrow        monday 14:00, before 2026-08-31, week of 2026-08-31,",
      "                                         2026-08-27 to 2026-08-30, from today 14:00, unknown",
      "  votecall vote pass KEY 46-18           or fail KEY 18-15; on 2026-09-03 behind it, if not today",
      "  votecall vote pull KEY                 also not-taken, start, cancel, reopen",
      "  votecall vote result KEY passed 46-18  the same as pass KEY 46-18",
      "  votecall vote add KEY tomorrow --measure ca-20192020-sb731 --stage floor --chamber lower"
    },
    mixinStandardHelpOptions = true)
final class VoteCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      description = "move, pull, not-taken, start, pass, fail, result, cancel, reopen or add.")
  String what = "";

  @Parameters(index = "1", paramLabel = "KEY", description = "`votecall calendar` tells the keys.")
  String key = "";

  @Parameters(index = "2..*", paramLabel = "WORDS", description = "When it is, or the count.")
  List<String> words = List.of();

  @Option(names = "--measure", description = "With add: the key of what is voted on.")
  @Nullable String measure;

  @Option(names = "--stage", description = "With add: floor, committee, concurrence, executive …")
  @Nullable VoteStage stage;

  @Option(names = "--chamber", description = "With add: lower, upper or unicameral.")
  @Nullable ChamberType chamber;

  @Option(names = "--committee", description = "With add: the key of the committee.")
  @Nullable String committee;

  @Mixin DeskAccess access = new DeskAccess();

  @Override
  public Integer call() {
    return access.run(
        desk -> {
          CatalogEditor editor = desk.editors().votes();
          Instant now = desk.clock().instant();
          if (what.equalsIgnoreCase("add")) {
            add(editor, now);
          } else {
            act(editor, now);
          }
        });
  }

  private void act(CatalogEditor editor, Instant now) throws WorldRejected, VoteAct.Rejected {
    if (stage != null || chamber != null || measure != null || committee != null) {
      throw new IllegalArgumentException(
          "--measure, --stage, --chamber and --committee are for add alone.");
    }
    Changed<List<ScheduledVote>> changed = editor.act(key(), line(), now);
    changed.what().forEach(VoteCommand::print);
    ScheduledVote last = changed.what().get(changed.what().size() - 1);
    NextSteps.after(last, changed.catalog(), now).forEach(System.out::println);
  }

  private VoteKey key() {
    try {
      return new VoteKey(key);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          e.getMessage() + ". First what, then the key: votecall vote move KEY monday", e);
    }
  }

  /** "result KEY passed 46-18" is "pass 46-18". */
  private String line() {
    String rest = String.join(" ", words);
    if (!what.equals("result")) {
      return (what.toLowerCase(Locale.ROOT) + " " + rest).strip();
    }
    return rest.toLowerCase(Locale.ROOT)
        .replaceFirst("^passed\\b", "pass")
        .replaceFirst("^failed\\b", "fail");
  }

  private void add(CatalogEditor editor, Instant now) throws WorldRejected, VoteAct.Rejected {
    ScheduledVote vote = added(editor.catalog(), now);
    print(editor.add(vote, now).what());
  }

  private ScheduledVote added(Catalog catalog, Instant now) {
    VoteStage at = named(stage, "--stage");
    MeasureKey of = new MeasureKey(named(measure, "--measure"));
    Measure found =
        catalog
            .measure(of)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "There is no measure "
                            + of
                            + ". `votecall calendar` lists all there are."));
    VoteTimeReader times = new VoteTimeReader(now, catalog.jurisdiction(found).zone());
    String in = at.inCommittee() ? named(committee, "--committee") : committee;
    VotingBody body =
        at == VoteStage.EXECUTIVE
            ? VotingBody.EXECUTIVE
            : new VotingBody(named(chamber, "--chamber"), in == null ? null : new CommitteeKey(in));
    return new ScheduledVote(
        key(),
        of,
        at,
        body,
        times.read(String.join(" ", words)),
        VoteStatus.PLANNED,
        null,
        null,
        null,
        null);
  }

  private static <T> T named(@Nullable T value, String option) {
    if (value == null) {
      throw new IllegalArgumentException("With add, name " + option + " too: see --help.");
    }
    return value;
  }

  private static void print(ScheduledVote vote) {
    System.out.println(
        vote.key() + ": " + vote.status() + (vote.pending() ? ", " + vote.when().words() : ""));
  }
}
