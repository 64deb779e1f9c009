package org.votecall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls from the phone page. */
final class PhoneCallPageTest extends OnThePhonePage {
  private static final Path CALL = Path.of("src/test/resources/phone/call.txt");
  private static final String CALLS = "**/simulator/calls";
  private static final String BEGIN = "Call 510-555-0100";
  private static final String SPOKEN = "\"spoken\":[\"";
  private static final String MARKUP = "<img src=/elsewhere><b>";

  /** Whoever has called within the hour goes on where they were; here each call begins anew. */
  @BeforeEach
  void nobodyHasCalledYet() throws Exception {
    app.database().execute("DELETE FROM session");
    app.database().execute("DELETE FROM supporter");
  }

  @Test
  void playsACallOnASmallScreenAndShowsWhatHappened() throws Exception {
    visitWith(new Browser.NewContextOptions().setViewportSize(360, 740));
    phone.take("C"); // nobody else here calls from it, so everything is new
    for (String line : Files.readAllLines(CALL)) {
      play(line.charAt(0), line.substring(2));
      assertThat(phone.beyond(360)).as(line).isZero();
    }
    assertThat(phone.opened())
        .containsText("POST " + TwilioStandIn.PUBLIC_BASE_URL + "/twilio/voice/");
    assertThat(phone.opened()).containsText("X-Twilio-Signature: ");
    assertThat(phone.opened()).containsText("<Hangup/>");
    assertThat(phone.thread()).containsText("The call is over.");
    phone.say("STATUS");
    assertThat(phone.complaints()).isEmpty();
  }

  private void play(char kind, String text) {
    switch (kind) {
      case '@' -> phone.click(text);
      case '<' -> assertThat(phone.bubbles("theirs").last()).containsText(text);
      case '*' -> assertThat(phone.opened()).containsText(text);
      case '>' -> {
        phone.key(text);
        assertThat(phone.bubbles("mine").last()).hasText("You: pressed " + text);
      }
      case '"' -> {
        phone.speak(text);
        assertThat(phone.bubbles("mine").last()).hasText("You: said: " + text);
      }
      default -> assertThat(kind).isEqualTo('#');
    }
  }

  @Test
  void goesByKeyboardAlone() {
    phone.tabBackTo(phone.button(BEGIN));
    press("Enter");
    assertThat(phone.button("1")).isFocused();
    press("1");
    press("1");
    phone.page().keyboard().type("9412");
    assertThat(phone.keyed()).hasText("9 4 1 2 ·");
    phone.button("Clear").press("Enter");
    assertThat(phone.keyed()).hasText("· · · · ·");
    phone.page().keyboard().type("94");
    press("#");
    assertThat(phone.bubbles("mine").last()).hasText("You: pressed 94");
    phone.exchange(() -> phone.page().keyboard().type(zip()));
    assertThat(phone.bubbles("theirs").last()).containsText("If that is right, press 1.");
    press("1");
    press("1");
    assertThat(phone.button("A person answers (95 s)")).isFocused();
    phone.button("Nobody answers").focus();
    press("Enter");
    assertThat(phone.bubbles("mine").last()).hasText("The office: nobody answered");
    assertThat(phone.complaints()).isEmpty();
  }

  private void press(String key) {
    phone.exchange(() -> phone.page().keyboard().press(key));
  }

  @Test
  void whatIsHeardBadlyIsToldAsSuch() {
    phone.click(BEGIN);
    phone.page().getByText("badly").click();
    phone.speak("English, please");
    assertThat(phone.bubbles("mine").last()).containsText("(heard badly)");
    assertThat(phone.opened()).containsText("Confidence=0.3");
    assertThat(phone.opened()).containsText("SpeechResult=English, please");
  }

  @Test
  void hangingUpTellsVotecallOnlyOfAnOffice() {
    phone.take("B");
    phone.click(BEGIN);
    int told = phone.disclosures().count();
    phone.button("Hang up").click();
    assertThat(phone.thread()).containsText("The call is over.");
    assertThat(phone.disclosures()).hasCount(told);
    assertThat(phone.composer()).hasAttribute("placeholder", "Text message");
    phone.click(BEGIN);
    for (String keys : List.of("1", "1", zip(), "1", "1")) {
      phone.key(keys);
    }
    int heard = phone.bubbles("theirs").count();
    phone.click("Hang up while talking");
    assertThat(phone.button(BEGIN)).isFocused();
    assertThat(phone.opened()).containsText("DialCallDuration=95");
    assertThat(phone.opened()).containsText("CAPITOL CONNECTED");
    assertThat(phone.bubbles("theirs")).hasCount(heard);
  }

  @Test
  void eachPhoneHasItsOwnCallAndAReloadKeepsIt() {
    phone.click(BEGIN);
    phone.take("B");
    assertThat(phone.button("Send")).isVisible();
    phone.take("A");
    assertThat(phone.button("Say nothing")).isVisible();
    phone.page().reload();
    phone.click("Say nothing");
    assertThat(phone.bubbles("mine")).hasText("You: said nothing");
    assertThat(phone.bubbles("theirs")).hasCount(2);
    phone.button("Hang up").click();
    phone.page().reload();
    assertThat(phone.button("Send")).isVisible();
    assertThat(phone.complaints()).isEmpty();
  }

  @Test
  void saysInPlainWordsWhatWentWrong() {
    phone.page().route(CALLS, Route::abort);
    phone.button(BEGIN).click();
    assertThat(phone.thread()).containsText("Start it with scripts/run");
    phone.answer(CALLS, 429, "One thing after the other: do it again.");
    phone.button(BEGIN).click();
    assertThat(phone.thread()).containsText("One thing after the other");
    phone.page().unroute(CALLS);
    phone.click(BEGIN);
    phone.answer(CALLS, 503, "");
    phone.composer().fill("English");
    phone.button("Say it").click();
    assertThat(phone.thread()).containsText("status 503");
    assertThat(phone.composer()).hasValue("English");
    phone.page().unroute(CALLS);
    phone.click("Say it");
    assertThat(phone.bubbles("theirs")).hasCount(2);
  }

  @Test
  void aCallThatVotecallFailsInIsOver() {
    phone.click(BEGIN);
    phone.page().route(CALLS, route -> changed(route, "\"status\":200", "\"status\":500"));
    phone.click("Say nothing");
    assertThat(phone.thread()).containsText("Twilio ends such a call");
  }

  /** A world refuses such names today; the page must not count on it. */
  @Test
  void whatLooksLikeMarkupIsText() {
    phone.page().route(CALLS, route -> changed(route, SPOKEN, SPOKEN + MARKUP));
    phone.click(BEGIN);
    phone.speak("<b>hi</b>");
    assertThat(phone.bubbles("mine")).containsText("<b>hi</b>");
    assertThat(phone.bubbles("theirs").last()).containsText(MARKUP);
    assertThat(phone.thread().locator("b, img")).hasCount(0);
    assertThat(phone.complaints()).isEmpty();
  }

  private static void changed(Route route, String from, String to) {
    String answer = route.fetch().text().replace(from, to);
    route.fulfill(new Route.FulfillOptions().setBody(answer));
  }

  @Test
  void isNamedForWhoeverListens() {
    Page page = phone.page();
    phone.click(BEGIN);
    assertThat(phone.thread()).hasAttribute("aria-live", "polite");
    assertThat(page.getByRole(AriaRole.REGION)).hasAccessibleName("Call");
    assertThat(phone.composer()).hasAccessibleName("What you say. Enter says it.");
    assertThat(page.getByRole(AriaRole.RADIOGROUP)).hasAccessibleName("Heard");
    Locator keypad = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Keypad"));
    assertThat(keypad.getByRole(AriaRole.BUTTON)).hasCount(12);
    assertThat(phone.button("star")).isVisible();
    assertThat(phone.button("Hang up")).isVisible();
  }

  /** One that settles whom to call, out of what may be texted. */
  private String zip() {
    return phone.page().getByText(Pattern.compile("^[0-9]{5}$")).first().textContent();
  }
}
