/**
 * The admin API as HTTP: its description, which is also its list of routes, and what holds for all
 * of them.
 */
@NullMarked
package org.votecall.admin.api;

import org.jspecify.annotations.NullMarked;
