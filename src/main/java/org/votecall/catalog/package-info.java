/** What admins load, read from a folder, checked whole and held in memory. */
@NullMarked
package org.votecall.catalog;

import org.jspecify.annotations.NullMarked;
