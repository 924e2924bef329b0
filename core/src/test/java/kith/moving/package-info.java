@NullMarked
package kith.moving;

import org.jspecify.annotations.NullMarked;
