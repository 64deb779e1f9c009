package org.votecall.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.DivisionId;

/** Answers as tests write them: {@code likely ca/sldl:1 ca/sldl:2}, the one it is first. */
final class Answers {
  private static final String COUNTRY = "ocd-division/country:us/";

  private Answers() {}

  /** {@code ca/sldl:1}, or {@code ca} for all of it, as an Open Civic Data id. */
  static String written(String brief) {
    return brief.startsWith("dc") || brief.startsWith("pr")
        ? COUNTRY + brief.replaceFirst("^dc", "district:dc").replaceFirst("^pr", "territory:pr")
        : COUNTRY + "state:" + brief;
  }

  static String brief(DivisionId division) {
    return division.isWhole()
        ? division.state()
        : division.state() + "/" + division.type() + ":" + division.label();
  }

  /** What {@code resolution} says of {@code chamber}, in a line. */
  static String told(Resolution resolution, Chamber chamber) {
    StringBuilder told = new StringBuilder();
    resolution.tell(
        new Resolution.Cases() {
          @Override
          public void found(Home home) {
            told.append("found ").append(own(home));
          }

          @Override
          public void likely(Home home, List<DivisionId> candidates) {
            assertThat(own(home)).isEqualTo(brief(candidates.get(0)));
            told.append("likely ").append(list(candidates.stream()));
          }

          @Override
          public void ambiguous(Home home, List<DivisionId> candidates) {
            told.append("ambiguous ").append(list(candidates.stream()));
          }

          @Override
          public void outOfArea(String state) {
            told.append("out ").append(state);
          }

          @Override
          public void unknown() {
            told.append("unknown");
          }

          @Override
          public void unavailable() {
            told.append("unavailable");
          }

          @Override
          public void unmapped(String state) {
            told.append("unmapped ").append(state);
          }

          private String own(Home home) {
            return list(home.district(chamber).stream());
          }
        });
    return told.toString();
  }

  static String list(Stream<DivisionId> divisions) {
    return divisions.map(Answers::brief).collect(Collectors.joining(" "));
  }
}
