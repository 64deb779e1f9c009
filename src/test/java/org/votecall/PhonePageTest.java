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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Texts from the phone page; its calls are tried in {@link PhoneCallPageTest}. */
final class PhonePageTest extends OnThePhonePage {
  private static final Path CONVERSATION = Path.of("src/test/resources/phone/conversation.txt");
  private static final Pattern SIZE =
      Pattern.compile("[1-4] segments? · GSM-7 · [0-9]+ characters");

  @Test
  void playsAConversationAndShowsWhatHappened() throws Exception {
    phone.take("C"); // nobody else here texts from it, so everything is new
    for (String line : Files.readAllLines(CONVERSATION)) {
      String text = line.substring(2);
      switch (line.charAt(0)) {
        case '>' -> phone.say(text);
        case '<' -> assertThat(phone.bubbles("theirs").last()).containsText(text);
        case '*' -> assertThat(phone.opened()).containsText(text);
        default -> assertThat(line).startsWith("#");
      }
    }
    assertThat(phone.bubbles("theirs").last().locator("small")).hasText(SIZE);
    assertThat(phone.opened())
        .containsText("POST " + TwilioStandIn.PUBLIC_BASE_URL + "/twilio/sms");
    assertThat(phone.opened()).containsText("X-Twilio-Signature: ");
    assertThat(phone.opened()).containsText("</Response>");
    assertThat(phone.complaints()).isEmpty();
  }

  /** A world refuses such names today; the page must not count on it. */
  @Test
  void whatLooksLikeMarkupIsText() {
    String markup = "<img src=/elsewhere><b>";
    phone
        .page()
        .route(
            "**/texts",
            route -> {
              String answer = route.fetch().text().replace("\"text\":\"", "\"text\":\"" + markup);
              route.fulfill(new Route.FulfillOptions().setBody(answer));
            });
    phone.say("<b>hi</b>");
    assertThat(phone.bubbles("mine")).containsText("<b>hi</b>");
    assertThat(phone.bubbles("theirs").locator("p")).containsText(markup);
    assertThat(phone.thread().locator("b, img")).hasCount(0);
    assertThat(phone.complaints()).isEmpty();
  }

  @Test
  void goesByKeyboardAlone() {
    assertThat(phone.composer()).isFocused();
    phone.page().keyboard().type("what is");
    phone.page().keyboard().press("Shift+Enter");
    phone.page().keyboard().type("<i>this</i>?");
    phone.exchange(() -> phone.page().keyboard().press("Enter"));
    assertThat(phone.bubbles("mine").locator("p")).hasText("what is\n<i>this</i>?");
    assertThat(phone.composer()).isFocused();
    assertThat(phone.composer()).hasValue("");
    phone.tabBackTo(phone.disclosures());
    phone.page().keyboard().press("Enter");
    assertThat(phone.thread().locator("pre").first()).isVisible();
    phone.tabBackTo(phone.radio("Phone A"));
    phone.page().keyboard().press("ArrowRight");
    assertThat(phone.radio("Phone B")).isChecked();
    assertThat(phone.bubbles("mine")).hasCount(0);
    assertThat(phone.complaints()).isEmpty();
  }

  @Test
  void eachPhoneHasItsOwnThreadAndAReloadKeepsThem() {
    phone.say("hi");
    phone.take("B");
    phone.exchange(() -> phone.button("Send a picture without words").click());
    assertThat(phone.bubbles("theirs").last()).containsText("picture");
    phone.page().reload();
    assertThat(phone.bubbles("mine")).hasText("You: hi");
    phone.disclosures().click();
    phone.exchange(() -> phone.thread().getByText("Send it again").click());
    assertThat(phone.thread()).containsText("same MessageSid");
    assertThat(phone.bubbles("theirs")).hasCount(2);
    assertThat(phone.complaints()).isEmpty();
  }

  @Test
  void suggestsWhatTheWorldHas() {
    Locator suggestions = phone.page().getByRole(AriaRole.GROUP).getByRole(AriaRole.BUTTON);
    assertThat(suggestions).not().hasCount(0);
    String first = suggestions.first().innerText();
    phone.exchange(() -> suggestions.first().click());
    assertThat(phone.bubbles("mine")).hasText("You: " + first);
    assertThat(phone.composer()).isFocused();
  }

  @Test
  void fitsASmallScreen() throws Exception {
    visitWith(new Browser.NewContextOptions().setViewportSize(360, 740));
    for (String line : Files.readAllLines(CONVERSATION)) {
      if (line.startsWith("> ")) {
        phone.say(line.substring(2));
        phone.opened();
      }
    }
    phone.say("a-very-long-word".repeat(20));
    assertThat(phone.beyond(360)).isZero();
    assertThat(phone.button("Send")).isInViewport();
  }

  @Test
  void isNamedForWhoeverListens() {
    Page page = phone.page();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.getByRole(AriaRole.MAIN)).hasCount(1);
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.locator("h2")).hasText("Votecall");
    assertThat(page.getByText("Nobody is texted or called.")).isVisible();
    assertThat(phone.thread()).hasAttribute("aria-live", "polite");
    assertThat(phone.thread()).hasAccessibleName("Conversation of phone A");
    assertThat(phone.composer()).hasAccessibleName(Pattern.compile("^Your text\\."));
    assertThat(page.getByRole(AriaRole.RADIO)).hasCount(3);
    assertThat(page.getByRole(AriaRole.GROUP).first()).hasAccessibleName("Your phone");
    assertThat(phone.button("Send")).isVisible();
  }

  @Test
  void saysInPlainWordsWhatWentWrong() {
    phone.page().route("**/texts", Route::abort);
    phone.composer().fill("hello?");
    phone.button("Send").click();
    assertThat(phone.thread()).containsText("Start it with scripts/run");
    assertThat(phone.composer()).hasValue("hello?");
    phone.answer("**/texts", 403, "Not from there.");
    phone.button("Send").click();
    assertThat(phone.thread()).containsText("Not from there.");
    phone.answer("**/texts", 503, "");
    phone.button("Send").click();
    assertThat(phone.thread()).containsText("status 503");
    assertThat(phone.bubbles("theirs")).hasCount(0);
  }

  @Test
  void saysThatItNeedsAScript() {
    visitWith(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    assertThat(phone.page().locator("noscript p")).isVisible();
    assertThat(phone.composer()).isHidden();
  }
}
