/**
 * What leaves Kith and what comes in: backups, merging, and the formats of others.
 *
 * <p>Pure as all of the core: texts are read and written piece by piece, and who holds the file is the caller.
 */
@NullMarked
package kith.moving;

import org.jspecify.annotations.NullMarked;
