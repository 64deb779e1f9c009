package org.votecall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.conversation.Organisation;
import org.votecall.database.DatabaseUrl;
import org.votecall.problem.Problems;
import org.votecall.simulator.DemoPhones;
import org.votecall.sources.PublicFile;
import org.votecall.sources.Sources;
import org.votecall.toll.TollLimits;
import org.votecall.twilio.OptOutAnswer;

/**
 * The settings, from {@code config/votecall.yaml} and the environment, which wins. Secrets come
 * from the environment only; a demo makes those it lacks.
 *
 * @param world the folder that stands in for what was never loaded; null for none
 */
record Config(
    boolean demo,
    Organisation organisation,
    @Nullable Path world,
    DatabaseUrl database,
    String host,
    int port,
    String publicBaseUrl,
    OptOutAnswer optOutAnsweredBy,
    URI geocoder,
    Secrets secrets,
    TollLimits tollLimits,
    Clock clock) {

  /** Whether Twilio calls us on this very machine: then no proxy leads here from elsewhere. */
  boolean onlyHere() {
    return HERE.matcher(publicBaseUrl).matches();
  }

  /** The file as it is written; every key must be there. */
  private record Settings(
      String organisation,
      String contact,
      @Nullable Path world,
      String databaseUrl,
      String host,
      int port,
      URI geocoderUrl,
      @Nullable String publicBaseUrl,
      OptOutAnswer optOutAnsweredBy,
      @Nullable String textNumber,
      @Nullable String callNumber,
      CallSettings calls,
      Path downloads,
      Map<PublicFile, String> sources) {

    /** Who speaks, named so that nobody takes a demo for a real campaign. */
    Organisation speaker(boolean demo) {
      return demo
          ? Organisation.demo(organisation, contact, DemoPhones.OURS)
          : Organisation.of(
              organisation,
              contact,
              new Organisation.Numbers(
                  Objects.requireNonNullElse(textNumber, ""),
                  Objects.requireNonNullElse(callNumber, "")));
    }
  }

  /** The settings cannot be used; the message lists everything that is wrong with them. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  /** Where the settings are, unless somebody names another file. */
  static final Path FILE = Path.of("config/votecall.yaml");

  private static final Pattern HERE =
      Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?");
  private static final String DEMO_DATABASE = "jdbc:sqlite:data/demo.db";
  private static final Path DEMO_WORLD = Path.of("config/demo");

  /**
   * Reads the settings.
   *
   * @throws Unusable when the file cannot be read, or anything in it or the environment is wrong
   */
  static Config read(Path file, boolean demo, Map<String, String> environment) throws Unusable {
    Settings settings = settings(file);
    Problems problems = new Problems();
    int port = port(environment.get("PORT"), settings.port(), problems);
    DatabaseUrl database =
        database(environment, demo ? DEMO_DATABASE : settings.databaseUrl(), problems);
    Config config =
        new Config(
            demo,
            settings.speaker(demo),
            world(environment, demo, settings),
            database,
            settings.host(),
            port,
            publicBaseUrl(environment, settings, port, problems),
            settings.optOutAnsweredBy(),
            geocoder(environment, settings, problems),
            Secrets.read(environment, demo, database, problems),
            settings.calls().limits(problems),
            DemoClock.read(demo, environment.get("VOTECALL_DEMO_NOW"), problems));
    if (!problems.isEmpty()) {
      throw new Unusable(lines(problems));
    }
    return config;
  }

  /** What commands on what is loaded need; nobody should have to set a secret for them. */
  static DeskSettings desk(Path file, boolean demo, Map<String, String> environment)
      throws Unusable {
    Settings settings = settings(file);
    Problems problems = new Problems();
    DeskSettings desk =
        new DeskSettings(
            settings.speaker(demo),
            world(environment, demo, settings),
            database(environment, demo ? DEMO_DATABASE : settings.databaseUrl(), problems),
            geocoder(environment, settings, problems),
            settings.downloads(),
            Sources.read(settings.sources(), problems),
            DemoClock.read(demo, environment.get("VOTECALL_DEMO_NOW"), problems));
    if (!problems.isEmpty()) {
      throw new Unusable(lines(problems));
    }
    return desk;
  }

  private static @Nullable Path world(
      Map<String, String> environment, boolean demo, Settings settings) {
    String named = environment.get("VOTECALL_WORLD");
    return named != null ? Path.of(named) : demo ? DEMO_WORLD : settings.world();
  }

  private static URI geocoder(
      Map<String, String> environment, Settings settings, Problems problems) {
    String url =
        environment.getOrDefault("VOTECALL_GEOCODER_URL", settings.geocoderUrl().toString());
    if (!url.matches("https?://[^\\s?#]+")) {
      problems.add(
          "config:geocoder",
          "VOTECALL_GEOCODER_URL",
          "\"" + url + "\" is no address of a service.");
      return settings.geocoderUrl();
    }
    return URI.create(url);
  }

  /** The clock alone, for what needs no other setting. */
  static Clock demoClock(Map<String, String> environment) throws Unusable {
    Problems problems = new Problems();
    Clock clock = DemoClock.read(true, environment.get("VOTECALL_DEMO_NOW"), problems);
    if (!problems.isEmpty()) {
      throw new Unusable(lines(problems));
    }
    return clock;
  }

  private static String publicBaseUrl(
      Map<String, String> environment, Settings settings, int port, Problems problems) {
    String url =
        Optional.ofNullable(environment.get("VOTECALL_PUBLIC_BASE_URL"))
            .or(() -> Optional.ofNullable(settings.publicBaseUrl()))
            .orElse("http://localhost:" + port)
            .replaceFirst("/+$", "");
    if (!url.matches("https?://[^/?#]+(/[^?#]*)?")) {
      problems.add(
          "config:base_url",
          "VOTECALL_PUBLIC_BASE_URL",
          "It must be like https://call.example.org.");
    }
    return url;
  }

  private static Settings settings(Path file) throws Unusable {
    try {
      return YAML.readValue(Files.readString(file), Settings.class);
    } catch (JsonProcessingException e) {
      throw new Unusable(file + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new Unusable(
          "Cannot read " + file + ". Start from the project's folder, or name the file: --config");
    }
  }

  private static int port(@Nullable String raw, int otherwise, Problems problems) {
    if (raw == null || raw.isBlank()) {
      return otherwise;
    }
    if (!raw.matches("[0-9]{1,5}") || Integer.parseInt(raw) > 65_535) {
      problems.add("config:port", "PORT", "\"" + raw + "\" is not a port from 0 to 65535.");
      return otherwise;
    }
    return Integer.parseInt(raw);
  }

  private static DatabaseUrl database(
      Map<String, String> environment, String otherwise, Problems problems) {
    try {
      return new DatabaseUrl(environment.getOrDefault("VOTECALL_DATABASE_URL", otherwise));
    } catch (IllegalArgumentException e) {
      problems.add("config:database", "VOTECALL_DATABASE_URL", String.valueOf(e.getMessage()));
      return new DatabaseUrl(DEMO_DATABASE);
    }
  }

  private static String lines(Problems problems) {
    Stream<String> lines = problems.list().stream().map(Object::toString);
    return String.join("\n", lines.toList());
  }
}
