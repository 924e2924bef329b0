package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.extension.browser.Hosts;
import kith.people.LookAway;
import kith.people.Settings;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** The sites that Kith may read along on, each with the way to end it; where it may everywhere, those it leaves alone. */
final class SiteList {
    private final HTMLElement place;
    private boolean everywhere;
    private List<String> shown = List.of();

    SiteList(HTMLElement place) {
        this.place = place;
    }

    /** @param anew false where a site that was just ended is to stay where it is, with the way back */
    void show(Settings settings, boolean anew) {
        boolean nowEverywhere = settings.when() == Settings.When.EVERYWHERE;
        List<String> origins = nowEverywhere ? quiet(settings) : granted();
        if (!anew && nowEverywhere == everywhere && shown.containsAll(origins)) {
            return;
        }
        everywhere = nowEverywhere;
        shown = origins;
        place.setTextContent("");
        if (origins.isEmpty()) {
            return;
        }
        Shape list = Shape.of("sites").say("head", everywhere ? "sitesLeftAlone" : "sitesItMayRead");
        for (String origin : origins) {
            HTMLElement row = Words.element("li", "", "");
            (everywhere ? left(origin, row) : read(origin, row)).in(row);
            list.slot("sites").appendChild(row);
        }
        list.in(place);
    }

    private static List<String> granted() {
        List<String> origins = new ArrayList<>();
        for (String pattern : Hosts.allGranted()) {
            if (!Hosts.EVERYWHERE.contains(pattern)) {
                origins.add(pattern);
            }
        }
        origins.sort((one, other) -> LookAway.host(one).compareTo(LookAway.host(other)));
        return origins;
    }

    private static List<String> quiet(Settings settings) {
        List<String> origins = new ArrayList<>();
        settings.quiet().forEach(host -> origins.add("https://" + host + "/*"));
        origins.sort(String::compareTo);
        return origins;
    }

    private static Shape read(String origin, HTMLElement row) {
        return Shape.of("site-read").text("host", LookAway.host(origin)).act("leave", () -> {
            if (Deed.done(new Message.StopNoting(origin), row)) {
                left(origin, row).insteadOf(row);
            }
        });
    }

    private static Shape left(String origin, HTMLElement row) {
        Shape site = Shape.of("site-left").text("host", LookAway.host(origin));
        Grants.onClick(site.button("read-again"), origin, granted -> {
            if (granted) {
                read(origin, row).insteadOf(row);
            }
        });
        return site;
    }
}
