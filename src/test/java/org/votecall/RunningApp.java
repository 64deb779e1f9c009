package org.votecall;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldRejected;
import org.votecall.conversation.Organisation;
import org.votecall.phone.PhoneNumber;
import org.votecall.simulator.DemoPhones;
import org.votecall.supporter.SupporterKey;
import org.votecall.toll.TollLimits;
import org.votecall.twilio.OptOutAnswer;

/** The whole program on a port of its own, with a database that goes away. */
record RunningApp(App app, DatabaseFile database, TwilioStandIn twilio) implements AutoCloseable {
  static final String AUTH_TOKEN = "an auth token";
  static final String PEPPER = "a pepper";
  static final String ADMIN_KEY = "an admin key";

  /** Where no geocoder listens. */
  private static final URI NOBODY = URI.create("http://127.0.0.1:9/geocoder");

  static RunningApp start(Path folder) throws WorldRejected {
    return start(folder, true, Path.of("config/demo"));
  }

  static RunningApp start(Path folder, boolean demo, Path world) throws WorldRejected {
    return start(folder, demo, world, TwilioStandIn.PUBLIC_BASE_URL);
  }

  static RunningApp start(Path folder, boolean demo, Path world, String publicBaseUrl)
      throws WorldRejected {
    return start(folder, demo, world, publicBaseUrl, NOBODY, Clock.systemUTC());
  }

  /** With a geocoder to ask, and the clock standing still at {@code now}. */
  static RunningApp start(Path folder, Path world, URI geocoder, Instant now) throws WorldRejected {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    return start(folder, true, world, TwilioStandIn.PUBLIC_BASE_URL, geocoder, clock);
  }

  private static RunningApp start(
      Path folder, boolean demo, Path world, String publicBaseUrl, URI geocoder, Clock clock)
      throws WorldRejected {
    DatabaseFile database = DatabaseFile.in(folder);
    Config config =
        new Config(
            demo,
            demo
                ? Organisation.demo("Votecall", "help@example.org", DemoPhones.OURS)
                : Organisation.of("Votecall", "help@example.org", DemoPhones.OURS),
            world,
            database.url(),
            "127.0.0.1",
            0,
            publicBaseUrl,
            OptOutAnswer.VOTECALL,
            geocoder,
            new Secrets(List.of(AUTH_TOKEN), PEPPER, ADMIN_KEY),
            new TollLimits(12, 40, 20, 60, 300, 20_000, 2.3),
            clock);
    App app = App.start(config);
    return new RunningApp(app, database, new TwilioStandIn(app.port(), AUTH_TOKEN));
  }

  LoadedWorld world() {
    return app.world();
  }

  /** How many turns the session of {@code phone} has had; 0 when there is none. */
  long turns(String phone) throws SQLException {
    return database
        .column("SELECT version % 1000 FROM session WHERE session_key = ?", key(phone))
        .stream()
        .mapToLong(Long::parseLong)
        .sum();
  }

  /** What the database knows {@code phone} as. */
  String key(String phone) {
    return new SupporterKey.Maker(PEPPER).keyOf(new PhoneNumber(phone)).hex();
  }

  @Override
  public void close() {
    app.close();
  }
}
