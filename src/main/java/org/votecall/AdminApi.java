package org.votecall;

import io.javalin.config.RoutesConfig;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.votecall.admin.AuditOperations;
import org.votecall.admin.CampaignOperations;
import org.votecall.admin.Editors;
import org.votecall.admin.KeyOperations;
import org.votecall.admin.ReportOperations;
import org.votecall.admin.VoteOperations;
import org.votecall.admin.api.ApiPageRoutes;
import org.votecall.admin.api.ApiRoutes;
import org.votecall.admin.api.Description;
import org.votecall.admin.api.Handler;
import org.votecall.admin.imports.ImportOperations;
import org.votecall.admin.imports.Imports;
import org.votecall.admin.key.AdminKeys;
import org.votecall.admin.people.OfficeOperations;
import org.votecall.admin.people.PeopleOperations;
import org.votecall.admin.people.PersonEditing;
import org.votecall.admin.record.Records;
import org.votecall.admin.script.LintOperations;
import org.votecall.admin.script.PreviewOperations;
import org.votecall.admin.script.PublishOperations;
import org.votecall.admin.script.ScriptOperations;
import org.votecall.audit.AuditStore;
import org.votecall.audit.Author;
import org.votecall.catalog.FolderWorld;
import org.votecall.catalog.LoadedWorld;
import org.votecall.catalog.RunningWorld;
import org.votecall.catalog.TableLoad;
import org.votecall.database.Database;
import org.votecall.report.Reports;

/** Builds the admin API: who does which of the operations that are described. */
final class AdminApi {
  private final Config config;
  private final Database database;
  private final RunningWorld worlds;
  private final Editors editors;
  private final TableLoad reading;
  private final AdminKeys keys;

  AdminApi(Config config, FolderWorld folder, RunningWorld worlds, Database database) {
    this.config = config;
    this.database = database;
    this.worlds = worlds;
    this.editors =
        new Editors(database, folder, () -> worlds.current().world().atlas(), Author.PROGRAM);
    this.reading = new TableLoad(folder.base().jurisdictions(), config.clock());
    this.keys = new AdminKeys(config.secrets().adminKey(), database, new SecureRandom());
  }

  void register(RoutesConfig routes) {
    new ApiPageRoutes().register(routes);
    Description description = Description.read();
    Map<String, Handler> handlers = new HashMap<>();
    changing(description).forEach(handlers::putAll);
    telling().forEach(handlers::putAll);
    new ApiRoutes(description, handlers, keys, config.clock()).register(routes);
  }

  private List<Map<String, Handler>> changing(Description description) {
    PersonEditing people = new PersonEditing(editors, this::world, worlds::follow);
    return List.of(
        new KeyOperations(keys).handlers(),
        Records.handlers(description.records(), editors, reading, worlds::follow),
        new VoteOperations(editors, worlds::follow).handlers(),
        new CampaignOperations(editors, worlds::follow).handlers(),
        new ScriptOperations(editors).handlers(),
        new PublishOperations(editors, worlds::follow).handlers(),
        new PeopleOperations(people, this::world).handlers(),
        new OfficeOperations(people, this::world, database).handlers(),
        new ImportOperations(new Imports(editors, worlds, config.clock())).handlers());
  }

  private List<Map<String, Handler>> telling() {
    Supplier<LoadedWorld> world = this::world;
    return List.of(
        new PreviewOperations(editors, config.organisation()).handlers(),
        new LintOperations(editors).handlers(),
        new ReportOperations(new Reports(database), world).handlers(),
        new AuditOperations(new AuditStore(database)).handlers());
  }

  private LoadedWorld world() {
    return worlds.current().world();
  }
}
