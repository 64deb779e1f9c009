package org.votecall;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.votecall.database.DatabaseUrl;
import org.votecall.sources.Sources;

/**
 * What commands on the atlas need of the settings; no secret is among it.
 *
 * @param geocoder where the Census geocoder is asked
 * @param downloads the folder in which downloaded files are kept
 */
record AtlasSettings(
    DatabaseUrl database, URI geocoder, Path downloads, Sources sources, Clock clock) {}
