package kith.extension.browser;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/** Files that are saved without anybody pressing a link: only where the user has allowed it. */
public final class Downloading {
    /** How long a file on its way is left alone before it is asked about again. */
    private static final int ASK_MILLIS = 200;

    private Downloading() {}

    /** Asks the user; only within a click. The promise is of true or false. */
    public static JSPromise<JSObject> request() {
        return Chrome.getPermissions().request(permissions());
    }

    public static boolean isAllowed() {
        return Json.isTrue(Chrome.getPermissions().contains(permissions()).await());
    }

    public static void giveBack() {
        Attempt.of(Chrome.getPermissions().remove(permissions()));
    }

    /** Whether files are made in a document of their own: the worker is none. */
    public static boolean needsDocument() {
        return !JSObjects.isUndefined(Chrome.getOffscreen());
    }

    /** What the manifest leaves for this; Firefox refuses to be asked for what it does not know. */
    private static JSObject permissions() {
        List<String> wanted = new ArrayList<>(List.of("downloads"));
        JSArrayReader<JSObject> optional = Chrome.getRuntime().getManifest().getOptionalPermissions();
        for (int i = 0; i < optional.getLength(); i++) {
            if (Json.string(optional.get(i)).equals("offscreen")) {
                wanted.add("offscreen");
            }
        }
        return Json.of("permissions", Json.js(Json.strings(wanted)));
    }

    /** Saves a file below the downloads, and waits until it is there; false where it was not saved. */
    public static boolean isSaved(String address, String name) {
        JSObject what = Json.of("url", address, "filename", name, "conflictAction", "uniquify", "saveAs", false);
        JSObject number = Attempt.of(Chrome.getDownloads().download(what));
        if (number == null) {
            return false;
        }
        JSObject it = Json.of("id", Json.number(number));
        Chrome.Download download = found(it);
        while (download != null && download.getState().equals("in_progress")) {
            Clock.pause(ASK_MILLIS);
            download = found(it);
        }
        return download != null && download.getState().equals("complete");
    }

    private static Chrome.@Nullable Download found(JSObject which) {
        JSArrayReader<Chrome.Download> all = Attempt.of(Chrome.getDownloads().search(which));
        return all == null || all.getLength() == 0 ? null : all.get(0);
    }
}
