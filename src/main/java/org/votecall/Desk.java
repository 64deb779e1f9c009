package org.votecall;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Atlas;
import org.votecall.address.AtlasParts;
import org.votecall.address.Geocoder;
import org.votecall.address.census.CensusGeocoder;
import org.votecall.admin.Editors;
import org.votecall.atlas.AtlasLoader;
import org.votecall.atlas.AtlasStore;
import org.votecall.atlas.CurrentAtlas;
import org.votecall.audit.Author;
import org.votecall.catalog.FolderWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.catalog.WorldRejected;
import org.votecall.conversation.Organisation;
import org.votecall.database.Database;
import org.votecall.download.Downloads;
import org.votecall.legislature.Jurisdictions;
import org.votecall.sources.Sources;
import org.votecall.twilio.SmsRenderer;

/** Everything a command on what is loaded works with, opened for it and closed after it. */
final class Desk implements AutoCloseable {
  private static final int KEY_BYTES = 32;

  private final DeskSettings settings;
  private final Database database;
  private final AtlasStore store;
  private @Nullable FolderWorld folder;
  private @Nullable Atlas people;

  private Desk(DeskSettings settings, Database database) {
    this.settings = settings;
    this.database = database;
    this.store = new AtlasStore(database, author());
  }

  static Desk open(DeskSettings settings) {
    return new Desk(settings, Database.open(settings.database()));
  }

  /** The Census geocoder at that address, remembering what it was asked for as long as it lives. */
  static Geocoder geocoder(URI service) {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return new CensusGeocoder(service, Clock.systemUTC(), key);
  }

  /**
   * What changes measures, votes and scripts; on the folder of the settings, which is read for it.
   *
   * @throws WorldRejected when that folder has mistakes in it
   */
  Editors editors() throws WorldRejected {
    FolderWorld own = folder();
    return new Editors(database, own, () -> people(own), author());
  }

  /** The people and places in force, those of the world's folder included; read once. */
  Atlas people() throws WorldRejected {
    return people(folder());
  }

  private Atlas people(FolderWorld own) {
    if (people == null) {
      people = atlas(own);
    }
    return people;
  }

  /** The world's folder, read once. */
  FolderWorld folder() throws WorldRejected {
    if (folder == null) {
      folder = WorldFolder.readIfAny(settings.world(), settings.clock(), SmsRenderer::segments);
    }
    return folder;
  }

  /** The people and places in force, those of a folder included. */
  Atlas atlas(FolderWorld folder) {
    return new CurrentAtlas(store, folder.parts()).get();
  }

  /** Whoever is logged in on this machine. */
  private static Author author() {
    return new Author("command line (" + System.getProperty("user.name", "") + ")");
  }

  Organisation organisation() {
    return settings.organisation();
  }

  Clock clock() {
    return settings.clock();
  }

  AtlasStore store() {
    return store;
  }

  AtlasLoader loader() {
    return new AtlasLoader(store, jurisdictions(), settings.clock());
  }

  Jurisdictions jurisdictions() {
    return Jurisdictions.builtIn();
  }

  /** The edition in force. */
  Atlas atlas() {
    return new CurrentAtlas(store, AtlasParts.NONE).get();
  }

  Geocoder geocoder() {
    return geocoder(settings.geocoder());
  }

  Sources sources() {
    return settings.sources();
  }

  Downloads downloads() {
    return new Downloads(settings.downloads());
  }

  LocalDate today() {
    return LocalDate.ofInstant(settings.clock().instant(), ZoneOffset.UTC);
  }

  /** The day on which a file, or the newest in a folder, was changed last; never a day to come. */
  LocalDate lastChanged(Path path) throws IOException {
    if (!Files.exists(path)) {
      return today();
    }
    try (Stream<Path> files = Files.walk(path)) {
      long newest =
          files
              .filter(Files::isRegularFile)
              .mapToLong(file -> file.toFile().lastModified())
              .max()
              .orElse(0);
      LocalDate changed = LocalDate.ofInstant(Instant.ofEpochMilli(newest), ZoneOffset.UTC);
      return changed.isAfter(today()) ? today() : changed;
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
