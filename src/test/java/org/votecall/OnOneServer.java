package org.votecall;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that share one running program, started before the first and stopped after the last. */
abstract class OnOneServer {
  static RunningApp app;
  static TwilioStandIn twilio;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    app = RunningApp.start(folder);
    twilio = app.twilio();
  }

  @AfterAll
  static void stop() {
    app.close();
  }
}
