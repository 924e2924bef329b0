/** The only writer: hears tabs, pages and the browser, asks the core what changes, and puts it away. */
@NullMarked
package kith.extension.worker;

import org.jspecify.annotations.NullMarked;
