package org.votecall;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the layout: what lies where, and which way dependencies run. */
class LayoutTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.votecall");

  /** From the bottom up: each may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "problem",
          "archive",
          "download",
          "phone",
          "database",
          "audit",
          "words",
          "speech",
          "table",
          "legislature",
          "address",
          "atlas",
          "lookup",
          "sources",
          "measure",
          "campaign",
          "target",
          "script",
          "outcome",
          "supporter",
          "toll",
          "understanding",
          "catalog",
          "calendar",
          "report",
          "conversation",
          "switchboard",
          "twilio",
          "preview",
          "admin",
          "simulator");

  @Test
  void dependenciesRunOneWay() {
    for (int at = 0; at < ORDER.size(); at++) {
      String[] above =
          ORDER.subList(at + 1, ORDER.size()).stream()
              .map(LayoutTest::inside)
              .toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(inside(ORDER.get(at)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .check(MAIN);
      }
    }
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    String[] known = ORDER.stream().map(LayoutTest::inside).toArray(String[]::new);
    classes()
        .that()
        .resideOutsideOfPackage("org.votecall")
        .should()
        .resideInAnyPackage(known)
        .check(MAIN);
  }

  @Test
  void onlyTheCompositionRootUsesTheCompositionRoot() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.votecall")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.votecall")
        .check(MAIN);
  }

  @Test
  void onlyTheEdgeKnowsTwilio() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("twilio"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.twilio..")
        .check(MAIN);
  }

  @Test
  void onlyStoresAndTheDatabaseKnowSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inside("database"))
        .and()
        .haveSimpleNameNotEndingWith("Store")
        .and()
        // writes a turn's effects through the stores, inside their transaction
        .haveSimpleNameNotStartingWith("EffectWriter")
        .and()
        // shows what is stored, line by line
        .haveSimpleNameNotStartingWith("Traces")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jdbi..", "java.sql..", "javax.sql..")
        .check(MAIN);
  }

  @Test
  void onlyRoutesAndTheCompositionRootKnowJavalin() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.votecall")
        .and()
        .haveSimpleNameNotEndingWith("Routes")
        .and()
        // reads the request for the routes
        .haveSimpleNameNotStartingWith("SignedForm")
        .and()
        // reads the request of an admin for the routes
        .haveSimpleNameNotStartingWith("Received")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.javalin..")
        .check(MAIN);
  }

  @Test
  void theConversationIsPure() {
    noClasses()
        .that()
        .resideInAPackage(inside("conversation"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.net..",
            "java.nio..",
            "java.sql..",
            "com.fasterxml..",
            "org.slf4j..",
            inside("database"))
        .check(MAIN);
  }

  @Test
  void onlyTheCompositionRootReadsAClockOrTheEnvironment() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.votecall")
        .should()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(MAIN);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO)").check(MAIN);
  }

  private static String inside(String name) {
    return "org.votecall." + name + "..";
  }
}
