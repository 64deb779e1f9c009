package org.votecall.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.LegislatorId;
import org.votecall.words.Localized;

/**
 * A bill before a legislature.
 *
 * @param author as it is said: "Sen. Steven Bradford"
 * @param authorMember which legislator that is; null when it is nobody we know of
 */
public record Bill(
    MeasureKey key,
    JurisdictionId jurisdiction,
    String legislativeSession,
    BillNumber number,
    String title,
    Localized nickname,
    String author,
    @Nullable LegislatorId authorMember,
    ChamberType originChamber,
    Localized summary,
    String link)
    implements Measure {

  @Override
  public Localized label() {
    return Localized.of(number.toString());
  }

  @Override
  public Optional<LegislatorId> authorId() {
    return Optional.ofNullable(authorMember);
  }

  @Override
  public Optional<BillNumber> billNumber() {
    return Optional.of(number);
  }

  @Override
  public Optional<ChamberType> origin() {
    return Optional.of(originChamber);
  }
}
