package org.votecall.catalog;

import java.util.List;
import java.util.Map;
import org.votecall.address.AtlasParts;
import org.votecall.address.Freshness;
import org.votecall.address.ZipArea;
import org.votecall.atlas.people.People;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.Jurisdictions;
import org.votecall.legislature.Legislator;
import org.votecall.measure.Bill;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteCalendar;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.Scripts;

/** What was read from a world's folder, each file by itself. */
record WorldParts(
    Jurisdictions jurisdictions,
    People people,
    List<ZipArea> zips,
    FolderLines lines,
    AddressesTable addresses,
    Map<MeasureKey, Bill> bills,
    List<ScheduledVote> votes,
    Map<Keyword, Campaign> campaigns,
    List<ScriptTemplate> scripts) {

  List<Legislator> legislators() {
    return people.legislators();
  }

  Catalog catalog() {
    return new Catalog(
        jurisdictions, bills, campaigns, new VoteCalendar(votes), new Scripts(scripts));
  }

  FolderWorld world() {
    AtlasParts parts =
        new AtlasParts(
            people.legislators(),
            people.executives(),
            zips,
            lines.shapes(),
            lines.plans(),
            Freshness.UNKNOWN);
    return new FolderWorld(catalog(), parts, addresses.homes(), addresses.places());
  }
}
