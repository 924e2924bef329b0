/** Copies that come back: what they change, and the writing of it, which the worker asks for. */
@NullMarked
package kith.extension.moving;

import org.jspecify.annotations.NullMarked;
