@NullMarked
package kith.wire;

import org.jspecify.annotations.NullMarked;
