package org.votecall.catalog;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.catalog.bills.PublicVote;
import org.votecall.legislature.ChamberType;
import org.votecall.measure.VoteStatus;
import org.votecall.problem.Place;

/**
 * A vote that a public service tells, written as a row of {@code votes.csv}.
 *
 * @param bill the key of the bill it is on
 */
record VoteOnBill(PublicVote vote, String bill) {
  private static final String SOURCE = "told with a vote";
  private static final String COMMITTEE = " Committee";

  /** Leaves room in a key for the longest of bills. */
  private static final int LONGEST_BODY = 24;

  private static final int LONGEST_NAME = 70 - COMMITTEE.length();

  /** {@code ca-20192020-sb731-committee-lower-20200820-appropriations}. */
  String key() {
    String day = vote.when().day().toString().replace("-", "");
    String key =
        String.join("-", bill, slug(vote.stage().name()), slug(vote.chamber().name()), day);
    return vote.committee() == null
        ? key
        : key + "-" + beginning(slug(vote.committee()), LONGEST_BODY).replaceFirst("-$", "");
  }

  boolean decided() {
    return vote.status().decided();
  }

  /** What is decided holds, at the hour at which it was planned. */
  VoteOnBill with(VoteOnBill later) {
    VoteOnBill holds = decided() ? this : later;
    VoteOnBill other = decided() ? later : this;
    return holds.vote.when().time() == null
        ? new VoteOnBill(holds.vote.at(other.vote.when()), bill)
        : holds;
  }

  CatalogRow row(String key) {
    @Nullable Object time = vote.when().time();
    VoteStatus status = vote.status();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("key", key);
    cells.put("bill", bill);
    cells.put("stage", vote.stage().name());
    cells.put("chamber", vote.chamber().name());
    cells.put("committee", vote.committee() == null ? "" : committeeKey(vote.committee()));
    cells.put("date", vote.when().day().toString());
    cells.put("time", text(time));
    cells.put("zone", vote.jurisdiction().zone().getId());
    cells.put("precision", time == null ? "DATE" : "DATETIME");
    cells.put("status", status.name());
    cells.put("ayes", text(vote.ayes()));
    cells.put("noes", text(vote.noes()));
    cells.put("decided_on", status.decided() ? vote.when().day().toString() : "");
    cells.put("source", vote.source());
    return CatalogRow.of(CatalogTable.VOTES, cells, vote.place());
  }

  /** The committee that votes, as a row of its own; none on the floor. */
  Optional<CatalogRow> committee() {
    return Optional.ofNullable(vote.committee()).map(this::committee);
  }

  private CatalogRow committee(String own) {
    String name = (house() + " " + own).strip();
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("key", committeeKey(own));
    cells.put("jurisdiction", vote.jurisdiction().id().value());
    cells.put("name", beginning(name, LONGEST_NAME).strip() + COMMITTEE);
    cells.put("source", SOURCE);
    return CatalogRow.of(CatalogTable.COMMITTEES, cells, Place.of(SOURCE));
  }

  private String committeeKey(String own) {
    return slug(String.join(" ", vote.jurisdiction().state(), house(), own));
  }

  /** "Senate", "House" or "Assembly"; nothing where there is but one chamber. */
  private String house() {
    return vote.chamber() == ChamberType.UNICAMERAL
        ? ""
        : vote.jurisdiction()
            .chamber(vote.chamber())
            .map(one -> one.name().english().replaceAll("^(U\\.S\\.|General) | of .*", ""))
            .orElse("");
  }

  private static String beginning(String text, int longest) {
    return text.substring(0, Math.min(text.length(), longest));
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
