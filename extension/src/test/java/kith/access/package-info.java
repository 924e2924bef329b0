/** Whether everybody can use a page: measured where it stands, in a real browser. */
@org.jspecify.annotations.NullMarked
package kith.access;
