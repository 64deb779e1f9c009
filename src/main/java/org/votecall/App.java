package org.votecall;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.votecall.address.Geocoder;
import org.votecall.admin.api.HttpRefusals;
import org.votecall.atlas.AtlasStore;
import org.votecall.atlas.CurrentAtlas;
import org.votecall.audit.Author;
import org.votecall.catalog.CatalogStore;
import org.votecall.catalog.CurrentCatalog;
import org.votecall.catalog.FolderWorld;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.RunningWorld;
import org.votecall.catalog.WorldFolder;
import org.votecall.catalog.WorldRejected;
import org.votecall.catalog.Worlds;
import org.votecall.conversation.Conversation;
import org.votecall.database.Database;
import org.votecall.simulator.Carrier;
import org.votecall.simulator.PhoneRoutes;
import org.votecall.simulator.Wire;
import org.votecall.supporter.SupporterKey;
import org.votecall.switchboard.Switchboard;
import org.votecall.switchboard.TurnStore;
import org.votecall.twilio.Calls;
import org.votecall.twilio.SignatureCheck;
import org.votecall.twilio.Signer;
import org.votecall.twilio.SmsRenderer;
import org.votecall.twilio.TwilioRoutes;
import org.votecall.twilio.VoiceRoutes;
import org.votecall.understanding.Ears;
import org.votecall.words.Words;

/** The composition root: builds everything and decides nothing. */
final class App implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(App.class);
  private static final long LET_REQUESTS_FINISH_MILLIS = 5_000;

  /** Bytes a second: whoever sends more slowly holds a thread for nothing. */
  private static final long SLOWEST = 500;

  /** Who stops sending in the middle holds a thread; Twilio does not. */
  private static final long IDLE_MILLIS = 5_000;

  /** Keys of Open Civic Data have slashes in them, which an address has as %2F. */
  private static final UriCompliance SLASHES_IN_KEYS =
      UriCompliance.DEFAULT.with("votecall", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR);

  private final Javalin web;
  private final Database database;
  private final LoadWatch watch;
  private final Supplier<LoadedWorld> world;

  private App(Javalin web, Database database, LoadWatch watch, Supplier<LoadedWorld> world) {
    this.web = web;
    this.database = database;
    this.watch = watch;
    this.world = world;
  }

  /** Starts everything; the port opens last, when a request can be answered. */
  static App start(Config config) throws WorldRejected {
    FutureTask<FolderWorld> reading = // a second's work, while the database takes as long
        new FutureTask<>(
            () -> WorldFolder.readIfAny(config.world(), config.clock(), SmsRenderer::segments));
    new Thread(reading, "world-folder").start();
    Database database = Database.open(config.database());
    try {
      CurrentAtlas.Loaded loaded = CurrentAtlas.read(new AtlasStore(database, Author.PROGRAM));
      FolderWorld folder = finished(reading);
      return start(config, folder, catalog(folder, database), loaded, database);
    } catch (WorldRejected | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static FolderWorld finished(Future<FolderWorld> reading) throws WorldRejected {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof WorldRejected rejected) {
        throw rejected;
      }
      throw new IllegalStateException("the world's folder cannot be read", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at the start", e);
    }
  }

  private static CurrentCatalog catalog(FolderWorld folder, Database database)
      throws WorldRejected {
    return new CurrentCatalog(new CatalogStore(database, Author.PROGRAM), folder.base());
  }

  private static App start(
      Config config,
      FolderWorld folder,
      CurrentCatalog catalog,
      CurrentAtlas.Loaded loaded,
      Database database) {
    CurrentAtlas atlas =
        new CurrentAtlas(new AtlasStore(database, Author.PROGRAM), loaded, folder.parts());
    Geocoder geocoder = Desk.geocoder(config.geocoder());
    RunningWorld worlds =
        new RunningWorld(
            folder, new CatalogStore(database, Author.PROGRAM), catalog, atlas, geocoder);
    Supplier<LoadedWorld> world = () -> worlds.current().world();
    SupporterKey.Maker keys = new SupporterKey.Maker(config.secrets().pepper());
    Consumer<RoutesConfig> routes =
        new HealthRoutes(
                atlas,
                catalog,
                new CallAlarms(database, config.tollLimits(), config.clock(), world),
                world,
                config.clock())
            ::register;
    Switchboard switchboard = switchboard(config, worlds, database);
    routes = routes.andThen(texts(config, switchboard, keys)::register);
    routes = routes.andThen(calls(config, switchboard, keys)::register);
    routes = routes.andThen(new AdminApi(config, folder, worlds, database)::register);
    if (config.demo() && config.onlyHere()) {
      routes = routes.andThen(phonePage(config, world, database, keys)::register);
    }
    Javalin web = web(routes);
    web.start(config.host(), config.port());
    return new App(web, database, new LoadWatch(worlds::follow), world);
  }

  int port() {
    return web.port();
  }

  LoadedWorld world() {
    return world.get();
  }

  /** Stops in this order: no new requests, those in flight to their end, then the database. */
  @Override
  public void close() {
    web.stop();
    watch.close();
    database.close();
  }

  private static Switchboard switchboard(Config config, Worlds worlds, Database database) {
    return new Switchboard(
        new TurnStore(database),
        new Conversation(new Ears()),
        worlds,
        config.organisation(),
        Words.all(),
        config.tollLimits(),
        config.clock());
  }

  private static TwilioRoutes texts(
      Config config, Switchboard switchboard, SupporterKey.Maker keys) {
    return new TwilioRoutes(signature(config), config.optOutAnsweredBy(), switchboard, keys);
  }

  private static VoiceRoutes calls(
      Config config, Switchboard switchboard, SupporterKey.Maker keys) {
    return new VoiceRoutes(signature(config), new Calls(config.publicBaseUrl(), switchboard, keys));
  }

  private static SignatureCheck signature(Config config) {
    return new SignatureCheck(config.publicBaseUrl(), config.secrets().authTokens());
  }

  private static PhoneRoutes phonePage(
      Config config, Supplier<LoadedWorld> world, Database database, SupporterKey.Maker keys) {
    Signer signer = new Signer(config.secrets().authTokens().get(0));
    return new PhoneRoutes(
        config.organisation().name(),
        world,
        config.clock(),
        new Carrier(new Wire(signer, config.publicBaseUrl()), database, keys));
  }

  private static Javalin web(Consumer<RoutesConfig> routes) {
    return Javalin.create(
        javalin -> {
          javalin.startup.showJavalinBanner = false;
          javalin.startup.showOldJavalinVersionWarning = false;
          javalin.jetty.modifyServer(
              server -> {
                server.setStopTimeout(LET_REQUESTS_FINISH_MILLIS);
                server.setHandler(new GracefulHandler(new MinimumDataRateHandler(SLOWEST, 0)));
                server.setErrorHandler(new HttpRefusals());
                server.addEventListener(new RoomForMany());
              });
          javalin.jetty.modifyHttpConfiguration(
              http -> {
                http.setIdleTimeout(IDLE_MILLIS);
                http.setUriCompliance(SLASHES_IN_KEYS);
              });
          javalin.jetty.modifyServletContextHandler(
              servlets -> servlets.getServletHandler().setDecodeAmbiguousURIs(true));
          javalin.http.responseBufferSize = 1024;
          routes.accept(javalin.routes);
          // whoever hangs up in the middle of a request is not worth a line in the log
          javalin.routes.exception(
              EofException.class, (e, context) -> context.status(HttpStatus.BAD_REQUEST));
          javalin.routes.exception(
              Exception.class,
              (e, context) -> {
                LOG.error("A {} request failed", context.method(), e);
                context.status(HttpStatus.SERVICE_UNAVAILABLE);
              });
        });
  }

  /**
   * Lets many wait to be let in: of two hundred at one instant, the system's usual fifty would have
   * some turned away.
   */
  private static final class RoomForMany implements LifeCycle.Listener {
    private static final int WAITING = 1024;

    @Override
    public void lifeCycleStarting(LifeCycle event) {
      for (Connector connector : ((Server) event).getConnectors()) {
        ((ServerConnector) connector).setAcceptQueueSize(WAITING);
      }
    }
  }
}
