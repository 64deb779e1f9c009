package org.votecall.catalog;

import java.util.List;
import java.util.Map;
import org.votecall.address.AddressBook;
import org.votecall.address.Atlas;
import org.votecall.address.DistrictFinder;
import org.votecall.address.DistrictMap;
import org.votecall.address.Home;
import org.votecall.address.Plans;
import org.votecall.address.Resolution;
import org.votecall.address.ZipArea;
import org.votecall.address.ZipPrefixes;
import org.votecall.campaign.Campaign;
import org.votecall.campaign.Keyword;
import org.votecall.legislature.Jurisdiction;
import org.votecall.legislature.JurisdictionId;
import org.votecall.legislature.Legislator;
import org.votecall.legislature.Roster;
import org.votecall.measure.Bill;
import org.votecall.measure.MeasureKey;
import org.votecall.measure.ScheduledVote;
import org.votecall.measure.VoteCalendar;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.Scripts;

/** What was read from a world's folder, each file by itself. */
record WorldParts(
    Map<JurisdictionId, Jurisdiction> jurisdictions,
    List<Legislator> legislators,
    List<ZipArea> zips,
    AddressesTable addresses,
    Map<MeasureKey, Bill> bills,
    List<ScheduledVote> votes,
    Map<Keyword, Campaign> campaigns,
    List<ScriptTemplate> scripts) {

  Catalog catalog() {
    return new Catalog(
        jurisdictions, bills, campaigns, new VoteCalendar(votes), new Scripts(scripts));
  }

  LoadedWorld world() {
    Plans plans = new Plans(Map.of());
    Atlas atlas =
        new Atlas(
            new Roster(legislators, List.of()), plans, zips, DistrictMap.EMPTY, ZipPrefixes.load());
    AddressBook<Home> homes = addresses.homes();
    DistrictFinder told =
        search ->
            homes
                .find(search.address())
                .<Resolution>map(Resolution.Found::new)
                .orElseGet(Resolution.Unknown::new);
    return new LoadedWorld(catalog(), atlas, told);
  }
}
