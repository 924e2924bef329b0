package kith.extension.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** The browser's own reading of an address: it knows how {@code bücher.example} is spelled in one. */
public final class Address {
    private Address() {}

    @JSClass(name = "URL")
    static class Url implements JSObject {
        Url(String url) {}

        @JSProperty
        native String getHostname();

        static native boolean canParse(String url);
    }

    /**
     * The address that somebody means who writes it by hand.
     *
     * <p>{@code " jo.example " -> "https://jo.example"}, {@code "http://jo.example" -> "http://jo.example"}, {@code "" -> ""}
     */
    public static String typed(String words) {
        String typed = words.strip();
        return typed.isEmpty() || typed.contains("://") ? typed : "https://" + typed;
    }

    /** {@code "https://Bücher.example/a" -> "xn--bcher-kva.example"}; the empty string where it is no address. */
    public static String host(String url) {
        return Url.canParse(url) ? new Url(url).getHostname() : "";
    }
}
