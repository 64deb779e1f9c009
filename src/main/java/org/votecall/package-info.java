/** Where everything is put together: the composition root, the settings and the command line. */
@NullMarked
package org.votecall;

import org.jspecify.annotations.NullMarked;
