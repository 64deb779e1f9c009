package org.votecall.admin.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * A page at {@code /api/} to read the description of the API and to try it. It is Swagger UI, of
 * which no more is served than it needs, and loads nothing from elsewhere.
 */
public final class ApiPageRoutes {
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
              + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          // looked up each time, but sent again only when it is another one
          "Cache-Control",
          "no-cache");

  private static final int MARK_BYTES = 8;
  private static final String OURS = "/admin/";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  public void register(RoutesConfig routes) {
    String swagger = swagger();
    Handler page = file(OURS + "index.html", HTML);
    routes.get(
        "/api",
        context -> {
          if (context.path().endsWith("/")) {
            page.handle(context);
          } else {
            context.redirect("/api/");
          }
        });
    routes.get("/api/page.css", file(OURS + "page.css", STYLE));
    routes.get("/api/page.js", file(OURS + "page.js", SCRIPT));
    routes.get("/api/swagger-ui.css", file(swagger + "swagger-ui.css", STYLE));
    routes.get("/api/swagger-ui-bundle.js", file(swagger + "swagger-ui-bundle.js", SCRIPT));
  }

  /** The folder of Swagger UI, which has its version in its name. */
  private static String swagger() {
    try (InputStream in = open("/META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
      Properties artifact = new Properties();
      artifact.load(in);
      return "/META-INF/resources/webjars/swagger-ui/" + artifact.getProperty("version") + "/";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(ApiPageRoutes.class.getResourceAsStream(name), name);
  }

  private static Handler file(String name, String type) {
    try (InputStream in = open(name)) {
      byte[] bytes = in.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      String mark = "\"" + HexFormat.of().formatHex(hash, 0, MARK_BYTES) + "\"";
      return context -> {
        HEADERS.forEach(context::header);
        context.header(Header.ETAG, mark);
        if (mark.equals(context.header(Header.IF_NONE_MATCH))) {
          context.status(HttpStatus.NOT_MODIFIED);
        } else {
          context.contentType(type).result(bytes);
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
