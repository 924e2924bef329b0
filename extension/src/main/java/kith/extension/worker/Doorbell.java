package kith.extension.worker;

import java.util.List;
import kith.extension.browser.Attempt;
import kith.extension.browser.Chrome;
import kith.extension.browser.Hosts;
import kith.extension.browser.Json;
import kith.people.Away;
import kith.people.LookAway;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** The small script that runs on every page of a granted host and rings where there is a conversation. */
final class Doorbell {
    private static final List<String> FILES = List.of("doorbell.js");

    private Doorbell() {}

    /** One registration for the whole web but where Kith looks away; which hosts are granted decides where it runs. */
    static void register(Away away) {
        if (Chrome.getScripting().getRegisteredContentScripts().await().getLength() > 0) {
            Chrome.getScripting().unregisterContentScripts().await();
        }
        JSObject doorbell = Json.of(
                "id",
                "doorbell",
                "js",
                Json.js(Json.strings(FILES)),
                "matches",
                Json.js(Json.strings(Hosts.EVERYWHERE)),
                "excludeMatches",
                Json.js(Json.strings(away.patterns())),
                "allFrames",
                true,
                "matchOriginAsFallback",
                true,
                "runAt",
                "document_idle");
        Chrome.getScripting().registerContentScripts(Json.list(doorbell)).await();
    }

    /** Rings at the open pages of a host. */
    static void ring(String pattern, Away away) {
        JSArrayReader<Chrome.Tab> tabs =
                Chrome.getTabs().query(Json.of("url", pattern)).await();
        for (int i = 0; i < tabs.getLength(); i++) {
            ring(tabs.get(i), away);
        }
    }

    /**
     * Rings at all open pages of granted hosts: after an update the scripts of the Kith before it reach nobody any more.
     * Nothing waits for it, since a page that the browser has frozen answers when it thaws.
     */
    static void ringAgain(Away away) {
        JSObject awake = Json.of("url", Json.js(Json.strings(Hosts.EVERYWHERE)), "discarded", false);
        JSArrayReader<Chrome.Tab> tabs = Chrome.getTabs().query(awake).await();
        for (int i = 0; i < tabs.getLength(); i++) {
            Chrome.Tab tab = tabs.get(i);
            new Thread(() -> ring(tab, away)).start();
        }
    }

    /** A page the browser lets nobody read has no bell. */
    private static void ring(Chrome.Tab tab, Away away) {
        if (away.from(String.valueOf(tab.getUrl())) == LookAway.Why.NO) {
            Attempt.of(Chrome.getScripting()
                    .executeScript(Json.of(
                            "target", Json.js(Json.of("tabId", tab.getId())), "files", Json.js(Json.strings(FILES)))));
        }
    }
}
