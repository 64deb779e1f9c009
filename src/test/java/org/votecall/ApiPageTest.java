package org.votecall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.votecall.admin.api.Description;

/** The page at {@code /api/} in a real Chromium: it shows the whole API, and tries it. */
final class ApiPageTest extends OnOneServer {
  private static final JsonMapper JSON = new JsonMapper();
  private static MachineBrowser machine;

  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

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

  @AfterEach
  void leave() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void showsEveryOperation() {
    visit(1280);
    assertThat(page).hasTitle("Votecall admin API");
    assertThat(operations()).hasCount(Description.read().operations().size());
  }

  @Test
  void triesAnOperationWithTheKey() throws Exception {
    visit(1280);
    authorise(RunningApp.ADMIN_KEY);
    JsonNode answer = JSON.readTree(tryIt("who_am_i"));
    assertThat(answer.path("role").asText()).isEqualTo("OWNER");
  }

  @Test
  void forgetsTheKey() {
    visit(1280);
    authorise(RunningApp.ADMIN_KEY);
    page.reload();
    operations().first().waitFor();
    assertThat(page.getByRole(AriaRole.BUTTON, named("Authorize")).first())
        .hasClass(Pattern.compile(".*unlocked.*"));
    assertThat(page.evaluate("() => Object.keys(localStorage).length")).isEqualTo(0);
  }

  @Test
  void fitsAPhone() {
    visit(390);
    assertThat(width()).isEqualTo(390);
    authorise(RunningApp.ADMIN_KEY);
    tryIt("who_am_i");
    operation("put_vote").locator(".opblock-summary-control").click();
    operation("put_vote").locator(".opblock-section-request-body").waitFor();
    assertThat(width()).isEqualTo(390);
  }

  private void visit(int width) {
    context =
        machine.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 844));
    page = context.newPage();
    page.setDefaultTimeout(10_000);
    String here = "http://localhost:" + twilio.port() + "/api/";
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(here) && !request.url().startsWith("data:")) {
            complaints.add("asks for " + request.url());
          }
        });
    page.navigate(here);
    operations().first().waitFor();
  }

  private Locator operations() {
    return page.locator(".opblock");
  }

  private Locator operation(String id) {
    return page.locator("[id$=-" + id + "]");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private void authorise(String key) {
    page.getByRole(AriaRole.BUTTON, named("Authorize")).first().click();
    Locator dialog = page.locator(".dialog-ux");
    dialog.locator("input").fill(key);
    dialog.locator("button[type=submit]").click();
    dialog.locator("button.btn-done").click();
  }

  /** Opens an operation without parameters, does it, and gives what was answered. */
  private String tryIt(String id) {
    Locator operation = operation(id);
    operation.locator(".opblock-summary-control").click();
    operation.locator(".try-out__btn").click();
    operation.locator("button.execute").click();
    return operation.locator(".live-responses-table .response pre.microlight").first().innerText();
  }

  private int width() {
    return (int) page.evaluate("() => document.documentElement.scrollWidth");
  }
}
