package org.votecall.admin;

import java.util.function.Supplier;
import org.votecall.address.Atlas;
import org.votecall.atlas.AtlasStore;
import org.votecall.audit.Author;
import org.votecall.catalog.CatalogEditor;
import org.votecall.catalog.CatalogLoad;
import org.votecall.catalog.CatalogStore;
import org.votecall.catalog.FolderWorld;
import org.votecall.catalog.RowEditor;
import org.votecall.catalog.ScriptDrafts;
import org.votecall.catalog.ScriptEditor;
import org.votecall.catalog.ScriptJudge;
import org.votecall.catalog.rehearsal.ScriptLint;
import org.votecall.database.Database;
import org.votecall.script.version.ScriptStore;
import org.votecall.twilio.SmsRenderer;

/**
 * What changes that which is loaded, on behalf of one person.
 *
 * @param people who sits where, those of the world's folder included; asked when a script is judged
 */
public record Editors(
    Database database, FolderWorld folder, Supplier<Atlas> people, Author author) {

  /** The same on behalf of somebody else. */
  public Editors by(Author other) {
    return new Editors(database, folder, people, other);
  }

  /** Tells what became of votes. */
  public CatalogEditor votes() {
    return new CatalogEditor(catalogStore(), folder.base());
  }

  /** Changes single rows. */
  public RowEditor rows() {
    return new RowEditor(catalogStore(), folder.base());
  }

  /** Publishes scripts and takes them back. */
  public ScriptEditor scripts() {
    return new ScriptEditor(catalogStore(), folder.base(), judge());
  }

  /** Saves scripts and tries them. */
  public ScriptDrafts drafts() {
    return new ScriptDrafts(
        catalogStore(), new ScriptStore(database, author), folder.base(), judge());
  }

  /** Compares what files say with what is in force. */
  public CatalogLoad load() {
    return new CatalogLoad(catalogStore(), folder.base());
  }

  public AtlasStore atlas() {
    return new AtlasStore(database, author);
  }

  /** What is kept of the catalog. */
  public CatalogStore catalogStore() {
    return new CatalogStore(database, author);
  }

  private ScriptJudge judge() {
    return (keys, catalog, moment) ->
        new ScriptLint(catalog, people.get(), moment, SmsRenderer::segments).findings(keys);
  }
}
