package org.votecall.conversation;

import org.votecall.legislature.Chamber;
import org.votecall.legislature.Office;
import org.votecall.measure.Measure;
import org.votecall.target.Target;
import org.votecall.words.Line;

/** Fills the names that many phrases share. */
final class Wording {
  private Wording() {}

  /** Who somebody is; the chamber and the district only of those who sit in one. */
  static Line member(Line line, Target target) {
    Line named =
        line.with("title", target.title())
            .with("name", target.official().name())
            .with("lastname", target.official().lastName());
    Chamber chamber = target.chamber();
    Line seated = chamber == null ? named : named.with("chamber", chamber.name());
    return target.district().map(name -> seated.with("district", name)).orElse(seated);
  }

  static Line measure(Line line, Measure measure) {
    return line.with("bill", measure.label()).with("nickname", measure.nickname());
  }

  static Line office(Line line, Office office) {
    return line.with("office", Line.of(office.kind().phrase())).with("phone", office.dialable());
  }
}
