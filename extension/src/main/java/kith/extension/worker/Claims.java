package kith.extension.worker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kith.extension.browser.Chrome;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;

/** Comments just submitted, put away by the tab in the small storage until the worker has written them properly. */
final class Claims {
    private static final String PREFIX = "claim:";

    /** One claim: under which key it lies, when it was made, and the tab's report. */
    record Claim(String key, Instant at, String report) {}

    interface Stored extends JSObject {
        @JSProperty
        double getAt();

        @JSProperty
        String getReport();
    }

    private Claims() {}

    /** All claims, oldest first. */
    @SuppressWarnings("unchecked") // chrome.storage answers an object of whatever was put there
    static List<Claim> waiting() {
        JSMapLike<JSObject> items =
                (JSMapLike<JSObject>) Chrome.getStorage().getLocal().get().await();
        List<Claim> claims = new ArrayList<>();
        for (String key : JSObjects.keys(items)) {
            if (key.startsWith(PREFIX)) {
                Stored stored = (Stored) items.get(key);
                claims.add(new Claim(key, Instant.ofEpochMilli((long) stored.getAt()), stored.getReport()));
            }
        }
        claims.sort(Comparator.comparing(Claim::at).thenComparing(Claim::key));
        return claims;
    }

    static void done(Claim claim) {
        Chrome.getStorage().getLocal().remove(claim.key()).await();
    }
}
