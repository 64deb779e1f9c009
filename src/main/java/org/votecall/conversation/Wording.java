package org.votecall.conversation;

import java.time.Instant;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Office;
import org.votecall.measure.Bill;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteWhen;
import org.votecall.target.Target;
import org.votecall.words.Line;
import org.votecall.words.Phrase;

/** Fills the names that many phrases share. */
final class Wording {
  private Wording() {}

  static Line member(Phrase phrase, Target target) {
    return Line.of(phrase)
        .with("title", target.chamber().titleIn(target.legislator().division()))
        .with("name", target.legislator().name())
        .with("lastname", target.legislator().lastName())
        .with("chamber", target.chamber().name())
        .with("district", target.chamber().nameOf(target.legislator().division()));
  }

  static Line vote(Line line, Bill bill, Chamber chamber, ScheduledVote vote, Instant now) {
    return bill(line, bill).with("chamber", chamber.name()).with("when", VoteWhen.of(vote, now));
  }

  static Line bill(Line line, Bill bill) {
    return line.with("bill", bill.label()).with("nickname", bill.nickname());
  }

  static Line office(Line line, Office office) {
    return line.with("office", Line.of(office.kind().phrase())).with("phone", office.dialable());
  }
}
