package org.votecall;

import java.net.URI;
import java.time.Clock;
import org.votecall.database.DatabaseUrl;

/**
 * What commands on the atlas need of the settings; no secret is among it.
 *
 * @param geocoder where the Census geocoder is asked
 */
record AtlasSettings(DatabaseUrl database, URI geocoder, Clock clock) {}
