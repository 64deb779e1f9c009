package org.votecall.atlas.boundaries;

import org.locationtech.jts.geom.Envelope;
import org.votecall.address.Plan;
import org.votecall.legislature.DivisionId;

/**
 * The outline of one district in one plan, as it is kept.
 *
 * @param envelope degrees of longitude as x, degrees of latitude as y
 * @param wkb its polygon or multipolygon in the same degrees, on {@link Grid}'s grid, as well-known
 *     binary: two dimensions, little endian
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on at once to be stored, and never compared.
public record BoundaryRow(DivisionId division, Plan plan, Envelope envelope, byte[] wkb) {}
