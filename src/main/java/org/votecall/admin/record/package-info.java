/** Records of the catalog one by one: listed, read, written and deleted by their keys. */
@NullMarked
package org.votecall.admin.record;

import org.jspecify.annotations.NullMarked;
