/** What a voice says where a text, written for a reader, has figures, letters and short forms. */
@NullMarked
package org.votecall.speech;

import org.jspecify.annotations.NullMarked;
