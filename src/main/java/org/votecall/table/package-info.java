/** Spreadsheets as people export them: read row by row, and every mistake told with its place. */
@NullMarked
package org.votecall.table;

import org.jspecify.annotations.NullMarked;
