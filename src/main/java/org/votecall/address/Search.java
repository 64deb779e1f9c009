package org.votecall.address;

import java.time.LocalDate;
import org.votecall.legislature.Chamber;

/**
 * In which district of {@code chamber} does this address lie on {@code day}? Lives for one turn and
 * is never stored.
 */
public record Search(StreetAddress address, Chamber chamber, LocalDate day) {}
