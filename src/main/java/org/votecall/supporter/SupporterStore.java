package org.votecall.supporter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.votecall.address.Home;
import org.votecall.address.Settled;
import org.votecall.address.Zip;
import org.votecall.outcome.ReportStore;
import org.votecall.words.Language;

/** Keeps what we know of supporters. Every method joins the caller's transaction. */
public final class SupporterStore {
  private record Known(boolean texted, Language language, @Nullable Home home) {}

  private SupporterStore() {}

  /** What we know; somebody unknown is a stranger, who may still have said stop. */
  public static Supporter load(Handle handle, SupporterKey key) {
    boolean optedOut = ConsentStore.optedOut(handle, key);
    Optional<Known> known =
        handle
            .createQuery(
                "SELECT language, home_zip, home_city, home_divisions, texted_since FROM supporter"
                    + " WHERE supporter_key = :key")
            .bind("key", key.hex())
            .map((row, context) -> known(row))
            .findOne();
    return new Supporter(
        known.filter(Known::texted).isPresent(),
        optedOut,
        known.map(Known::language).orElse(Language.EN),
        known.map(Known::home).orElse(null),
        ReportStore.of(handle, key.hex()));
  }

  public static void introduce(Handle handle, SupporterKey key, Language language, long at) {
    handle
        .createUpdate(
            "INSERT INTO supporter (supporter_key, language, known_since, texted_since)"
                + " VALUES (:key, :language, :at, :at) ON CONFLICT (supporter_key) DO UPDATE SET"
                + " texted_since = COALESCE(supporter.texted_since, excluded.texted_since)")
        .bind("key", key.hex())
        .bind("language", language.code())
        .bind("at", at)
        .execute();
  }

  /** Remembers somebody who has called, and who has still to be told by text who we are. */
  public static void meet(Handle handle, SupporterKey key, Language language, long at) {
    handle
        .createUpdate(
            "INSERT INTO supporter (supporter_key, language, known_since)"
                + " VALUES (:key, :language, :at) ON CONFLICT (supporter_key) DO NOTHING")
        .bind("key", key.hex())
        .bind("language", language.code())
        .bind("at", at)
        .execute();
  }

  public static void rememberLanguage(Handle handle, SupporterKey key, Language language) {
    handle
        .createUpdate("UPDATE supporter SET language = :language WHERE supporter_key = :key")
        .bind("language", language.code())
        .bind("key", key.hex())
        .execute();
  }

  public static void rememberHome(Handle handle, SupporterKey key, Home home) {
    String divisions =
        home.settled().stream().map(Settled::toString).sorted().collect(Collectors.joining(" "));
    handle
        .createUpdate(
            "UPDATE supporter SET home_zip = :zip, home_city = :city, home_divisions = :divisions"
                + " WHERE supporter_key = :key")
        .bind("key", key.hex())
        .bind("zip", home.zip() == null ? null : home.zip().digits())
        .bind("city", home.city())
        .bind("divisions", divisions)
        .execute();
  }

  /** Erases the supporter and what they reported. Their consent ledger stays. */
  public static void forget(Handle handle, SupporterKey key) {
    handle.execute("DELETE FROM supporter WHERE supporter_key = ?", key.hex());
    ReportStore.forget(handle, key.hex());
  }

  private static Known known(ResultSet row) throws SQLException {
    String divisions = row.getString("home_divisions");
    return new Known(
        row.getObject("texted_since") != null,
        Language.of(row.getString("language")),
        divisions == null || (divisions.isEmpty() && row.getString("home_zip") == null)
            ? null
            : home(row.getString("home_zip"), row.getString("home_city"), divisions));
  }

  private static Home home(@Nullable String zip, @Nullable String city, String divisions) {
    return new Home(
        zip == null ? null : new Zip(zip),
        city,
        Arrays.stream(divisions.split(" "))
            .filter(division -> !division.isEmpty())
            .map(Settled::parse)
            .collect(Collectors.toSet()));
  }
}
