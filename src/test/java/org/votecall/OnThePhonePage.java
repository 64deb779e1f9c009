package org.votecall;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Tests of the phone page in a real Chromium; each begins with a page nobody has been on. */
abstract class OnThePhonePage extends OnOneServer {
  private static MachineBrowser machine;
  PhonePage phone;

  @BeforeAll
  static void openBrowser() {
    machine = MachineBrowser.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (machine != null) {
      machine.close();
    }
  }

  @BeforeEach
  void visit() {
    phone = page(new Browser.NewContextOptions());
  }

  @AfterEach
  void leave() {
    phone.close();
  }

  /** Goes on in another window. */
  void visitWith(Browser.NewContextOptions options) {
    phone.close();
    phone = page(options);
  }

  private static PhonePage page(Browser.NewContextOptions options) {
    return new PhonePage(machine.browser(), twilio.port(), options);
  }
}
