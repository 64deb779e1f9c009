package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.votecall.address.Atlas;
import org.votecall.address.Resolution;
import org.votecall.address.Zip;
import org.votecall.atlas.AtlasLoader;
import org.votecall.atlas.AtlasLoader.Source;
import org.votecall.atlas.AtlasStore;
import org.votecall.atlas.Removal;
import org.votecall.audit.Author;
import org.votecall.campaign.Campaign;
import org.votecall.catalog.Catalog;
import org.votecall.database.Database;
import org.votecall.legislature.Chamber;
import org.votecall.legislature.Jurisdictions;
import org.votecall.twilio.Twiml;
import org.votecall.words.Language;
import org.votecall.words.Phrase;
import org.votecall.words.Words;

/** Of a list from before the last swearing-in, supporters are told, and so is whoever looks. */
final class OldListTest {
  private static final Path MEMBERS = Path.of("config/demo/legislators.csv");
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
  private static final String A_NUMBER = "[0-9]{3}-[0-9]{3}-[0-9]{4}";
  private final Instant now = Instant.now();
  @TempDir Path folder;

  @Test
  void supportersAndOperatorsAreTold() throws Exception {
    load(LONG_AGO);
    try (RunningApp app = RunningApp.start(folder)) {
      assertThat(answer(app)).containsPattern(A_NUMBER).contains(caveat());
      assertThat(alarms(app))
          .isNotEmpty()
          .allSatisfy(
              alarm ->
                  assertThat(alarm).contains("members", LONG_AGO.toString(), "Load them anew"));
    }
  }

  @Test
  void ofANewerListNothingIsSaid() throws Exception {
    load(today());
    try (RunningApp app = RunningApp.start(folder)) {
      assertThat(answer(app)).containsPattern(A_NUMBER).doesNotContain(caveat());
      assertThat(alarms(app)).isEmpty();
    }
  }

  /** It is heeded within seconds, without a new start. */
  @Test
  void aNewListEndsTheAlarm() throws Exception {
    load(LONG_AGO);
    try (RunningApp app = RunningApp.start(folder)) {
      assertThat(alarms(app)).isNotEmpty();
      load(today());
      Instant deadline = Instant.now().plusSeconds(20);
      while (!alarms(app).isEmpty()) {
        assertThat(Instant.now()).isBefore(deadline);
        Thread.sleep(100);
      }
      assertThat(answer(app)).containsPattern(A_NUMBER).doesNotContain(caveat());
    }
  }

  private void load(LocalDate asOf) throws Exception {
    try (Database database = Database.open(DatabaseFile.in(folder).url())) {
      AtlasLoader loader =
          new AtlasLoader(
              new AtlasStore(database, Author.PROGRAM),
              Jurisdictions.builtIn(),
              Clock.fixed(now, ZoneOffset.UTC));
      loader.people(new Source(MEMBERS, asOf, Removal.CAUTIOUS), reading -> reading).putInForce();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** What comes last in it, behind the day. */
  private static String caveat() {
    String[] parts = Words.load(Language.EN).wording(Phrase.OLD_LIST).split("\\{day\\}");
    return parts[1].strip();
  }

  /** All that is said to whoever names the campaign whose vote is next, and a ZIP. */
  private String answer(RunningApp app) throws Exception {
    Campaign campaign = app.world().catalog().open(now).get(0);
    String phone = "+15105550142";
    String first = text(app, new InboundText("SM1", phone, campaign.keyword().value()));
    return first + text(app, new InboundText("SM2", phone, zip(app, campaign).digits()));
  }

  private static String text(RunningApp app, InboundText text) throws Exception {
    return String.join("\n", Twiml.texts(app.twilio().text(text).body()));
  }

  /** One that lies in one district, which has a member. */
  private Zip zip(RunningApp app, Campaign campaign) {
    Catalog catalog = app.world().catalog();
    Chamber chamber =
        catalog
            .chamber(catalog.measure(campaign), catalog.upcoming(campaign, now).orElseThrow())
            .orElseThrow();
    Atlas atlas = app.world().atlas();
    return atlas.zips().stream()
        .filter(zip -> hasMember(atlas, chamber, zip))
        .findFirst()
        .orElseThrow();
  }

  private boolean hasMember(Atlas atlas, Chamber chamber, Zip zip) {
    return atlas.district(atlas.home(zip), chamber, today()) instanceof Resolution.Found found
        && found.home().district(chamber).stream()
            .anyMatch(
                district -> !atlas.roster().representing(district, chamber, today()).isEmpty());
  }

  private static List<String> alarms(RunningApp app) throws Exception {
    String body = app.twilio().send(app.twilio().request("/health").GET()).body();
    List<String> alarms = new ArrayList<>();
    new ObjectMapper().readTree(body).get("alarms").forEach(alarm -> alarms.add(alarm.asText()));
    return alarms;
  }
}
