package kith.drive;

/**
 * Something DevTools can talk to.
 *
 * @param type {@code page}, {@code service_worker}, or {@code tab}: the frame around a page that the toolbar belongs to
 */
record Target(String id, String type, String url) {
    boolean is(String wantedType, String urlStart) {
        return type.equals(wantedType) && url.startsWith(urlStart);
    }
}
