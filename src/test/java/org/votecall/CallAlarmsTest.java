package org.votecall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.database.SqliteFile;
import org.votecall.outcome.OfficeTroubleStore;
import org.votecall.outcome.Outcome;
import org.votecall.phone.PhoneNumber;
import org.votecall.toll.TollAccount;
import org.votecall.toll.TollLimits;
import org.votecall.toll.TollStore;

/** What an operator is told of calls. */
class CallAlarmsTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final TollLimits FIVE_DOLLARS = new TollLimits(12, 40, 20, 60, 300, 500, 2);
  private static final PhoneNumber THEIRS = new PhoneNumber("+12125550101");
  private static final PhoneNumber NOBODYS = new PhoneNumber("+12125550199");

  @RegisterExtension private final SqliteFile file = new SqliteFile();
  private LoadedWorld world;

  @BeforeEach
  void load() throws Exception {
    world =
        WorldFolder.read(Path.of("src/test/resources/worlds/corners"), CLOCK, text -> 1).alone();
  }

  @Test
  void nothingIsWrongAtFirst() {
    assertThat(alarms()).isEmpty();
  }

  @Test
  void aWrongNumberIsToldWithWhoseItIs() {
    told(THEIRS, "a");
    assertThat(alarms())
        .containsExactly(
            "A caller says that 212-555-0101 (Ada One) is a wrong number."
                + " Check it, and load the right one.");
  }

  @Test
  void theOneToldOfMostOftenComesFirst() {
    told(THEIRS, "a");
    told(NOBODYS, "a");
    told(NOBODYS, "b");
    told(NOBODYS, "b");
    assertThat(alarms())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("2 callers say that 212-555-0199 (nobody who is loaded now)");
  }

  @Test
  void moneyThatIsUsedUpIsTold() {
    for (int connections = 0; connections < 16; connections++) {
      connect();
    }
    assertThat(alarms()).isEmpty();
    connect();
    assertThat(alarms()).singleElement().asString().contains("dollars_a_day");
  }

  private List<String> alarms() {
    return new CallAlarms(file.database(), FIVE_DOLLARS, CLOCK, () -> world).all().toList();
  }

  private void told(PhoneNumber office, String reporter) {
    file.database()
        .write(
            handle -> {
              OfficeTroubleStore.add(
                  handle, office, Outcome.WRONG_NUMBER, reporter, NOW.toEpochMilli());
              return null;
            });
  }

  private void connect() {
    file.database()
        .write(
            handle -> {
              TollStore.addConnection(handle, new TollAccount("a"), NOW.toEpochMilli());
              return null;
            });
  }
}
