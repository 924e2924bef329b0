/**
 * A small corner of the web for tests and for trying Kith by hand: two WordPress blogs and a few other places, all
 * invented, all on one server on this machine, told apart by their host names ({@code ines.localhost} and so on).
 */
@NullMarked
package kith.demo;

import org.jspecify.annotations.NullMarked;
