package org.votecall.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.votecall.calendar.Calendar;
import org.votecall.calendar.Entry;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.LegislatorId;
import org.votecall.legislature.Official;
import org.votecall.legislature.Roster;
import org.votecall.measure.Measure;

/** A campaign in the world of one moment, of which a report tells. */
public record Scope(Campaign campaign, Catalog catalog, Roster roster, Instant now) {

  Measure measure() {
    return catalog.measure(campaign);
  }

  Jurisdiction jurisdiction() {
    return catalog.jurisdiction(measure());
  }

  /** Where the legislature's clocks stand. */
  ZoneId zone() {
    return jurisdiction().zone();
  }

  /** The day it is there. */
  LocalDate today() {
    return LocalDate.ofInstant(now, zone());
  }

  /** Where its measure stands. */
  Entry standing() {
    Measure measure = measure();
    return new Calendar(catalog, now)
        .entries(jurisdiction().state()).stream()
            .filter(entry -> entry.measure().equals(measure))
            .findFirst()
            .orElseThrow();
  }

  /** Who is in office today under this id. */
  Optional<Official> official(LegislatorId id) {
    return Stream.concat(
            roster.sitting(id, today()).stream(),
            roster.executives(jurisdiction().id(), today()).stream()
                .filter(executive -> executive.id().equals(id)))
        .map(Official.class::cast)
        .findFirst();
  }
}
