/** Files from the sites that publish them, fetched whole or not at all. */
@NullMarked
package org.votecall.download;

import org.jspecify.annotations.NullMarked;
