package org.votecall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** The phone page as a person meets it: things are found by what they are called. */
final class PhonePage implements AutoCloseable {
  private static final double PATIENCE_MILLIS = 10_000;

  private final BrowserContext context;
  private final String address;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  PhonePage(Browser browser, int port, Browser.NewContextOptions options) {
    // so that nothing moves while it is aimed at
    this.context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    this.address = "http://localhost:" + port + "/simulator";
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address)) {
            complaints.add("asks for " + request.url());
          }
        });
    page.navigate(address);
  }

  Page page() {
    return page;
  }

  /** What the browser wrote to its console, and what the page fetched from elsewhere. */
  List<String> complaints() {
    return complaints;
  }

  /** Where to type: a text or, in a call, what is said. */
  Locator composer() {
    return page.getByRole(AriaRole.TEXTBOX);
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The conversation of the phone in hand; the others are hidden. */
  Locator thread() {
    return page.getByRole(AriaRole.LOG);
  }

  Locator bubbles(String side) {
    return thread().locator(".bubble." + side);
  }

  Locator disclosures() {
    return thread().locator("summary");
  }

  /** Goes on with the phone of this letter. */
  void take(String letter) {
    page.getByText(letter, new Page.GetByTextOptions().setExact(true)).click();
  }

  /** What happened last, unfolded. */
  Locator opened() {
    Locator details = thread().locator("details").last();
    if (details.getAttribute("open") == null) {
      disclosures().last().click();
    }
    return details;
  }

  /** Puts something else in the place of the server, for whatever asks for {@code path}. */
  void answer(String path, int status, String body) {
    page.unroute(path);
    page.route(
        path, route -> route.fulfill(new Route.FulfillOptions().setStatus(status).setBody(body)));
  }

  /** How many elements reach beyond a screen of this width. */
  int beyond(int width) {
    return (int)
        page.evaluate(
            "width => [...document.querySelectorAll('html, body *')].filter("
                + "e => Math.max(e.getBoundingClientRect().right, e.tagName === 'HTML' ?"
                + " e.scrollWidth : 0) > width + 0.5).length",
            width);
  }

  Locator radio(String name) {
    return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
  }

  /** Goes there by the Tab key alone. */
  void tabBackTo(Locator element) {
    String focused = "element => element === document.activeElement";
    for (int presses = 0; presses < 30 && !(Boolean) element.evaluate(focused); presses++) {
      page.keyboard().press("Shift+Tab");
    }
    assertThat(element).isFocused();
  }

  /** Does {@code send} and waits for everything that comes of it. */
  void exchange(Runnable send) {
    int before = disclosures().count();
    send.run();
    disclosures().nth(before).waitFor();
  }

  void say(String text) {
    exchange(
        () -> {
          composer().fill(text);
          button("Send").click();
        });
  }

  /** Clicks a button that Votecall is told of. */
  void click(String button) {
    exchange(() -> button(button).click());
  }

  /** Presses as many keys as one answer is awaited for. */
  void key(String keys) {
    exchange(() -> keys.chars().forEach(key -> button(keyName((char) key)).click()));
  }

  /** What has been keyed and not sent yet. */
  Locator keyed() {
    return page.getByRole(AriaRole.STATUS);
  }

  /** Says something in a call. */
  void speak(String words) {
    exchange(
        () -> {
          composer().fill(words);
          button("Say it").click();
        });
  }

  private static String keyName(char key) {
    return switch (key) {
      case '*' -> "star";
      case '#' -> "pound";
      default -> String.valueOf(key);
    };
  }

  @Override
  public void close() {
    context.close();
  }
}
