package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.extension.browser.Address;
import kith.extension.browser.Database;
import kith.people.Own;
import kith.people.Settings;
import kith.reading.Plain;
import kith.wire.Message;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.dom.html.HTMLElement;

/** What I tell Kith about myself: names, a site, where I can help, what I like to talk about. */
final class OwnForm {
    private final HTMLElement form;
    private final Database database;
    private final KeptField names;
    private final KeptField site;
    private final KeptField help;
    private final KeptField interests;

    OwnForm(HTMLElement form, Database database) {
        this.form = form;
        this.database = database;
        Shape.of("own").written("site", this::remark).in(form);
        names = KeptField.of(field("names"), words -> new Message.Names(lines(words)));
        site = KeptField.of(field("site"), this::site);
        help = KeptField.of(field("help"), words -> new Message.Tell(own().withHelp(lines(words))));
        interests = KeptField.of(field("interests"), words -> new Message.Tell(own().withInterests(lines(words))));
    }

    private HTMLElement field(String name) {
        return form.querySelector("[data-slot='" + name + "']");
    }

    /** What is being written stays as it is. */
    void show(Settings settings) {
        names.reread(String.join("\n", settings.names()));
        site.reread(settings.own().site());
        help.reread(String.join("\n", settings.own().help()));
        interests.reread(String.join("\n", settings.own().interests()));
    }

    private Own own() {
        return database.settings().own();
    }

    /** What is no address is not kept, and stays to be mended. */
    private Message.@Nullable Command site(String words) {
        return isNoAddress(words) ? null : new Message.Tell(own().withSite(Address.typed(words)));
    }

    private static boolean isNoAddress(String words) {
        return !words.isBlank()
                && Own.UNTOLD.withSite(Address.typed(words)).site().isEmpty();
    }

    /** Said once one leaves the field: an address that is only begun is none yet. */
    private void remark(String words) {
        field("no-site").setTextContent(isNoAddress(words) ? Words.say("noSuchAddress") : "");
    }

    /** {@code "Jo\n\n Jo K. \n" -> ["Jo", "Jo K."]} */
    private static List<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        for (String line : Plain.parts(words, '\n')) {
            lines.add(line.strip());
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }
}
