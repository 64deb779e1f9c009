/** The database: opening it, and what is particular to SQLite and PostgreSQL. */
@NullMarked
package org.votecall.database;

import org.jspecify.annotations.NullMarked;
