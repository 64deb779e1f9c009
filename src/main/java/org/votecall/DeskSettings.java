package org.votecall;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.votecall.conversation.Organisation;
import org.votecall.database.DatabaseUrl;
import org.votecall.sources.Sources;

/**
 * What commands on what is loaded need of the settings; no secret is among it.
 *
 * @param organisation who speaks to supporters
 * @param world the folder that stands in for what was never loaded; null for none
 * @param geocoder where the Census geocoder is asked
 * @param downloads the folder in which downloaded files are kept
 */
record DeskSettings(
    Organisation organisation,
    @Nullable Path world,
    DatabaseUrl database,
    URI geocoder,
    Path downloads,
    Sources sources,
    Clock clock) {}
