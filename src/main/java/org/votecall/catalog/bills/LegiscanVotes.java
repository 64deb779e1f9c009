package org.votecall.catalog.bills;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.votecall.catalog.bills.Chambers.Sitting;
import org.votecall.catalog.bills.VoteMaker.Count;
import org.votecall.legislature.ChamberType;
import org.votecall.measure.VoteStage;
import org.votecall.measure.VoteStatus;

/** The hearings of one bill's {@code calendar} at LegiScan, and the roll calls of its votes. */
final class LegiscanVotes {
  private static final Pattern FLOOR =
      Pattern.compile("(?i)\\bfloor\\b|third reading|3rd reading|final passage");
  private static final String NO_DAY = "0000-00-00";

  private final Part bill;
  private final VoteMaker making;

  LegiscanVotes(Part bill, VoteMaker making) {
    this.bill = bill;
    this.making = making;
  }

  List<PublicVote> all() {
    List<PublicVote> votes = new ArrayList<>();
    bill.at("calendar").each().forEach(entry -> hearing(entry).ifPresent(votes::add));
    bill.at("votes").each().forEach(call -> rollCall(call).ifPresent(votes::add));
    return votes;
  }

  private Optional<PublicVote> hearing(Part entry) {
    if (entry.text("date").equals(NO_DAY)) {
      making.telling().leaveOut(entry, "It has no day yet, and is left out.");
      return Optional.empty();
    }
    return making.when(entry, "date", "time").flatMap(when -> hearing(entry, when));
  }

  private Optional<PublicVote> hearing(Part entry, When when) {
    String words = entry.text("description");
    VoteStatus status = VoteMaker.status(entry.text("type") + " " + words);
    Optional<PublicVote> told = meeting(entry, words, when, status);
    if (told.isEmpty() && !making.isForgotten(when, status)) {
      entry
          .at("description")
          .fail(
              "committee",
              "\""
                  + words
                  + "\" does not tell which chamber, or committee of it, meets. Write it there like"
                  + " \"Senate Finance Committee Hearing\", or take the entry out.");
    }
    return told;
  }

  private Optional<PublicVote> meeting(Part entry, String words, When when, VoteStatus status) {
    if (FLOOR.matcher(words).find()) {
      return making
          .chambers()
          .beginning(words)
          .map(chamber -> making.onTheFloor(entry, chamber, when, status));
    }
    return sitting(words)
        .or(() -> sitting(entry.text("location")))
        .map(sitting -> making.planned(entry, sitting, when, status));
  }

  /** The committee that {@code words} name, or the one of those it was referred to. */
  private Optional<Sitting> sitting(String words) {
    return making.chambers().sitting(words).or(() -> referred(words));
  }

  private Optional<Sitting> referred(String words) {
    List<Part> committees = new ArrayList<>(bill.at("referrals").each());
    committees.add(bill.at("committee"));
    List<Sitting> named =
        committees.stream()
            .filter(one -> !one.text("name").isEmpty() && words.contains(one.text("name")))
            .flatMap(
                one ->
                    making.chambers().named(one.text("chamber")).stream()
                        .flatMap(
                            chamber ->
                                making.chambers().sitting(chamber, one.text("name")).stream()))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private Optional<PublicVote> rollCall(Part call) {
    if (call.text("date").equals(NO_DAY)) {
      making.telling().leaveOut(call, "It has no day, and is left out.");
      return Optional.empty();
    }
    Optional<When> when = making.when(call, "date");
    Optional<Boolean> passed = call.read("passed", LegiscanVotes::passed);
    Count count = new Count(passed.orElse(false), call.count("yea"), call.count("nay"));
    return when.isPresent() && passed.isPresent()
        ? decided(call, when.get(), count)
        : Optional.empty();
  }

  private Optional<PublicVote> decided(Part call, When when, Count count) {
    String words = call.text("desc");
    Optional<PublicVote> taken =
        making
            .chambers()
            .named(call.text("chamber"))
            .flatMap(
                chamber ->
                    Motion.of(words, List.of())
                        .stage(making.here(chamber), false)
                        .flatMap(stage -> taken(call, stage, chamber, when, count)));
    if (taken.isEmpty()) {
      making.telling().leaveOut(call, "\"" + words + "\" " + VoteMaker.UNCLEAR);
    }
    return taken;
  }

  private Optional<PublicVote> taken(
      Part call, VoteStage stage, ChamberType chamber, When when, Count count) {
    if (!stage.inCommittee()) {
      return Optional.of(making.taken(call, stage, chamber, null, when, count));
    }
    return making
        .chambers()
        .sitting(call.text("desc"))
        .filter(sitting -> sitting.chamber() == chamber)
        .or(() -> metOn(when, chamber))
        .map(sitting -> making.taken(call, stage, chamber, sitting.name(), when, count));
  }

  /** The one committee of {@code chamber} that heard it on that day. */
  private Optional<Sitting> metOn(When when, ChamberType chamber) {
    List<Sitting> met =
        bill.at("calendar").each().stream()
            .filter(entry -> entry.text("date").equals(when.day().toString()))
            .flatMap(entry -> sitting(entry.text("description")).stream())
            .filter(sitting -> sitting.chamber() == chamber)
            .distinct()
            .toList();
    return met.size() == 1 ? Optional.of(met.get(0)) : Optional.empty();
  }

  private static boolean passed(String text) {
    if (!text.matches("[01]|true|false")) {
      throw new IllegalArgumentException("\"" + text + "\" is neither 1 nor 0");
    }
    return text.equals("1") || text.equals("true");
  }
}
