package org.votecall.atlas;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.votecall.legislature.ChamberType;
import org.votecall.legislature.DivisionId;
import org.votecall.legislature.Executive;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Office;
import org.votecall.legislature.Seat;
import org.votecall.phone.PhoneNumber;

/**
 * A member, or an executive, as the atlas keeps them.
 *
 * @param chamber null for an executive
 * @param title null for a member, who has that of the chamber
 */
record PersonRow(
    String id,
    String jurisdiction,
    @Nullable ChamberType chamber,
    @Nullable String division,
    @Nullable String title,
    String name,
    @Nullable String first,
    String last,
    @Nullable String party,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<OfficeRow> offices) {

  /** An office as the atlas keeps it. */
  record OfficeRow(
      Office.Kind kind, String phone, @Nullable String extension, @Nullable String city) {
    static OfficeRow of(Office office) {
      return new OfficeRow(office.kind(), office.phone().e164(), office.extension(), office.city());
    }

    Office office() {
      return new Office(kind, new PhoneNumber(phone), extension, city);
    }
  }

  static PersonRow of(Legislator member) {
    return new PersonRow(
        member.id().value(),
        member.seat().jurisdiction().value(),
        member.seat().chamber(),
        member.division().toString(),
        null,
        member.name(),
        member.firstName(),
        member.lastName(),
        member.party(),
        member.since(),
        member.until(),
        member.offices().stream().map(OfficeRow::of).toList());
  }

  static PersonRow of(Executive executive) {
    return new PersonRow(
        executive.id().value(),
        executive.jurisdiction().value(),
        null,
        null,
        executive.title(),
        executive.name(),
        null,
        executive.lastName(),
        null,
        executive.since(),
        executive.until(),
        executive.offices().stream().map(OfficeRow::of).toList());
  }

  /** Whoever moves to another seat, or comes back to one, is there twice. */
  String key() {
    return id + " " + (division == null ? title : division) + " " + since;
  }

  boolean isMember() {
    return chamber != null;
  }

  Legislator legislator() {
    if (chamber == null || division == null) {
      throw new IllegalStateException(id + " holds no seat");
    }
    return new Legislator(
        new LegislatorId(id),
        new Seat(new JurisdictionId(jurisdiction), chamber, DivisionId.parse(division)),
        name,
        first == null ? "" : first,
        last,
        party == null ? "" : party,
        since,
        until,
        offices.stream().map(OfficeRow::office).toList());
  }

  Executive executive() {
    return new Executive(
        new LegislatorId(id),
        new JurisdictionId(jurisdiction),
        title == null ? "" : title,
        name,
        last,
        since,
        until,
        offices.stream().map(OfficeRow::office).toList());
  }
}
