/** Scripts over HTTP: saved as versions, published, taken back, checked and previewed. */
@NullMarked
package org.votecall.admin.script;

import org.jspecify.annotations.NullMarked;
