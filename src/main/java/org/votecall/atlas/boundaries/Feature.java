package org.votecall.atlas.boundaries;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a boundary file, as it is written there.
 *
 * @param place where it stands: {@code tl_2024_26_sldl.shp feature 3}, counted from one
 * @param outline of areas only, in the file's own coordinates; null when it has none
 */
record Feature(String place, Attributes attributes, @Nullable Geometry outline) {}
