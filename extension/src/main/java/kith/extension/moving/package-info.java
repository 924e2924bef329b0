/** Copies that come back, and people from files of others: what they change, and the writing of it, which the worker asks for. */
@NullMarked
package kith.extension.moving;

import org.jspecify.annotations.NullMarked;
