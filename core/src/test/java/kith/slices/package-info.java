@NullMarked
package kith.slices;

import org.jspecify.annotations.NullMarked;
