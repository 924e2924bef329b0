/**
 * A real WordPress on this machine, for tests and for trying Kith by hand: fetched once from npm, run by PHP's own web
 * server with an SQLite database, thrown away afterwards.
 */
@NullMarked
package kith.wordpress;

import org.jspecify.annotations.NullMarked;
