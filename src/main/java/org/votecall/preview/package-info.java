/** Shows those who write scripts what a supporter would be sent, and why. */
@NullMarked
package org.votecall.preview;

import org.jspecify.annotations.NullMarked;
