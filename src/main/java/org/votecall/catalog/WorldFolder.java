package org.votecall.catalog;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.votecall.address.AddressTable;
import org.votecall.address.Atlas;
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
import org.votecall.problem.Problems;
import org.votecall.script.ScriptChannel;
import org.votecall.script.ScriptTemplate;
import org.votecall.script.Scripts;
import org.votecall.understanding.Ears;

/** Reads a folder such as {@code config/demo} into a world, or tells every mistake in it. */
public final class WorldFolder {
  private final Path folder;
  private final Problems problems = new Problems();
  private final Ears ears = new Ears();

  private WorldFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the folder. Dates such as {@code today+1} are counted from {@code clock}'s now, in the
   * zone of the vote.
   *
   * @throws WorldRejected when anything in it is wrong; then nothing of it is used
   */
  public static LoadedWorld read(Path folder, Clock clock) throws WorldRejected {
    return new WorldFolder(folder).read(new Day(clock));
  }

  private LoadedWorld read(Day day) throws WorldRejected {
    List<Legislator> legislators = PeopleTables.legislators(folder, problems);
    index("legislators.csv", legislators, Legislator::id);
    List<ZipArea> zips = PeopleTables.zips(folder, problems);
    index("zips.csv", zips, ZipArea::zip);
    AddressTable finder = new AddressTable(PeopleTables.addresses(folder, problems));
    Catalog catalog = catalog(day);
    if (!problems.isEmpty()) {
      throw new WorldRejected(problems.list());
    }
    return new LoadedWorld(
        catalog, new Atlas(new Roster(legislators), zips, ZipPrefixes.load()), finder);
  }

  private Catalog catalog(Day day) {
    Map<JurisdictionId, Jurisdiction> jurisdictions =
        index("jurisdictions.yaml", JurisdictionsFile.read(folder, problems), Jurisdiction::id);
    Map<MeasureKey, Bill> bills =
        index("bills.csv", CampaignTables.bills(folder, problems), Bill::key);
    List<ScheduledVote> votes = CampaignTables.votes(folder, day, problems);
    index("votes.csv", votes, ScheduledVote::key);
    Map<Keyword, Campaign> campaigns =
        index("campaigns.csv", CampaignTables.campaigns(folder, problems), Campaign::keyword);
    List<ScriptTemplate> scripts = ScriptsFolder.read(folder, problems);
    checkBills(bills.values(), jurisdictions);
    checkVotes(votes, bills, jurisdictions);
    checkCampaigns(campaigns.values(), bills, new Scripts(scripts));
    checkScripts(scripts, campaigns);
    return new Catalog(
        jurisdictions, bills, campaigns, new VoteCalendar(votes), new Scripts(scripts));
  }

  private void checkBills(Collection<Bill> bills, Map<JurisdictionId, Jurisdiction> jurisdictions) {
    for (Bill bill : bills) {
      if (!jurisdictions.containsKey(bill.jurisdiction())) {
        dangling("bills.csv", bill.key(), "jurisdictions.yaml", bill.jurisdiction());
      }
    }
  }

  private void checkVotes(
      Collection<ScheduledVote> votes,
      Map<MeasureKey, Bill> bills,
      Map<JurisdictionId, Jurisdiction> jurisdictions) {
    for (ScheduledVote vote : votes) {
      Bill bill = bills.get(vote.measure());
      if (bill == null) {
        dangling("votes.csv", vote.key(), "bills.csv", vote.measure());
        continue;
      }
      Jurisdiction jurisdiction = jurisdictions.get(bill.jurisdiction());
      if (jurisdiction != null && jurisdiction.chamber(vote.chamber()).isEmpty()) {
        dangling("votes.csv", vote.key(), jurisdiction.name(), vote.chamber());
      }
    }
  }

  private void checkCampaigns(
      Collection<Campaign> campaigns, Map<MeasureKey, Bill> bills, Scripts scripts) {
    for (Campaign campaign : campaigns) {
      if (!bills.containsKey(campaign.measure())) {
        dangling("campaigns.csv", campaign.keyword(), "bills.csv", campaign.measure());
      }
      if (ears.hear(campaign.keyword().value()).isCommon()) {
        problems.add(
            "keyword:taken",
            "campaigns.csv " + campaign.keyword(),
            "Supporters send this word to say something else. Choose another keyword.");
      }
      boolean speechless =
          campaign.languages().stream()
              .anyMatch(
                  language ->
                      scripts.find(campaign.keyword(), ScriptChannel.SMS, language).isEmpty());
      if (campaign.live() && speechless) {
        problems.add(
            "campaign:no_script",
            "campaigns.csv " + campaign.keyword(),
            "It is LIVE and lacks an sms script in one of its languages.");
      }
    }
  }

  private void checkScripts(Collection<ScriptTemplate> scripts, Map<Keyword, Campaign> campaigns) {
    for (ScriptTemplate script : scripts) {
      if (!campaigns.containsKey(script.campaign())) {
        dangling("scripts", script.name(), "campaigns.csv", script.campaign());
      }
    }
  }

  private void dangling(String file, Object key, String other, Object missing) {
    problems.add("key:missing", file + " " + key, other + " has no " + missing + ".");
  }

  private <K, V> Map<K, V> index(String file, Collection<V> rows, Function<V, K> key) {
    Map<K, V> index = new HashMap<>();
    for (V row : rows) {
      if (index.put(key.apply(row), row) != null) {
        problems.add("key:twice", file, key.apply(row) + " stands there twice.");
      }
    }
    return index;
  }
}
