/**
 * Says every script to everybody it may be said to, before a supporter does, and tells what came of
 * it.
 */
@NullMarked
package org.votecall.catalog.rehearsal;

import org.jspecify.annotations.NullMarked;
