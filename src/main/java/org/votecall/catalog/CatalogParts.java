package org.votecall.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.Committee;
import org.votecall.legislature.CommitteeKey;
import org.votecall.legislature.CommitteeSeat;
import org.votecall.legislature.Committees;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Leader;
import org.votecall.measure.Ballot;
import org.votecall.measure.Measure;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.Position;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.Stands;
import org.votecall.measure.VoteCalendar;
import org.votecall.problem.Problems;
import org.votecall.script.ScriptTimeline;
import org.votecall.script.Scripts;
import org.votecall.speech.Pronunciation;
import org.votecall.table.Day;

/** What a catalog is made of, each row read by itself and nothing checked against the others. */
record CatalogParts(
    Jurisdictions jurisdictions,
    Map<MeasureKey, Measure> measures,
    List<ScheduledVote> votes,
    Map<Keyword, Campaign> campaigns,
    List<ScriptTimeline> scripts,
    Map<CommitteeKey, Committee> committees,
    List<CommitteeSeat> seats,
    List<Leader> leaders,
    List<Position> positions,
    List<Ballot> ballots,
    List<Pronunciation> pronunciations) {

  static CatalogParts read(
      CatalogRows rows,
      Jurisdictions jurisdictions,
      List<ScriptTimeline> scripts,
      Day day,
      Problems problems) {
    return new CatalogParts(
        JurisdictionTables.over(jurisdictions, rows, problems),
        measures(rows, problems),
        rows.read(CatalogTable.VOTES, new VoteTable(day)::vote, problems),
        index(
            rows.read(CatalogTable.CAMPAIGNS, CampaignTable::campaign, problems),
            Campaign::keyword),
        scripts,
        index(
            rows.read(CatalogTable.COMMITTEES, CommitteeTables::committee, problems),
            Committee::key),
        rows.read(CatalogTable.COMMITTEE_SEATS, CommitteeTables::seat, problems),
        rows.read(CatalogTable.LEADERS, CommitteeTables::leader, problems),
        rows.read(CatalogTable.POSITIONS, StandTables::position, problems),
        rows.read(CatalogTable.ROLLCALLS, StandTables::ballot, problems),
        rows.read(CatalogTable.PRONUNCIATIONS, PronunciationTable::pronunciation, problems));
  }

  private static Map<MeasureKey, Measure> measures(CatalogRows rows, Problems problems) {
    List<Measure> measures = new ArrayList<>();
    measures.addAll(rows.read(CatalogTable.BILLS, MeasureTables::bill, problems));
    measures.addAll(rows.read(CatalogTable.NOMINATIONS, MeasureTables::nomination, problems));
    measures.addAll(rows.read(CatalogTable.DECISIONS, MeasureTables::decision, problems));
    Map<MeasureKey, Measure> byKey = new HashMap<>();
    for (Measure measure : measures) {
      if (byKey.put(measure.key(), measure) != null) {
        problems.add(
            "key:twice", "measures", measure.key() + " is the key of two measures: rename one.");
      }
    }
    return byKey;
  }

  private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.toMap(key, value -> value));
  }

  Catalog catalog() {
    return new Catalog(
        jurisdictions,
        measures,
        campaigns,
        new VoteCalendar(votes),
        new Scripts(scripts),
        new Committees(committees.values(), seats, leaders),
        new Stands(positions, ballots),
        pronunciations);
  }
}
