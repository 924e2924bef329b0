package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.extension.browser.Address;
import kith.extension.browser.Database;
import kith.people.Own;
import kith.people.Settings;
import kith.reading.Plain;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** What I tell Kith about myself: names, a site, where I can help, what I like to talk about. */
final class OwnForm {
    private final HTMLElement form;
    private final Database database;

    OwnForm(HTMLElement form, Database database) {
        this.form = form;
        this.database = database;
        Shape.of("own")
                .written("names", words -> keep(new Message.Names(lines(words))))
                .written("site", this::site)
                .written("help", words -> keep(new Message.Tell(own().withHelp(lines(words)))))
                .written("interests", words -> keep(new Message.Tell(own().withInterests(lines(words)))))
                .in(form);
    }

    void show(Settings settings) {
        show("names", String.join("\n", settings.names()));
        show("site", settings.own().site());
        show("help", String.join("\n", settings.own().help()));
        show("interests", String.join("\n", settings.own().interests()));
    }

    /** What is being written stays as it is. */
    private void show(String name, String words) {
        HTMLElement field = form.querySelector("[data-slot='" + name + "']:not(:focus)");
        if (field != null && form.querySelector("[data-slot='no-site']:not(:empty)") == null) {
            Shape.write(field, words);
        }
    }

    private Own own() {
        return database.settings().own();
    }

    /** What is no address is said so, and stays to be mended. */
    private void site(String words) {
        Own own = own().withSite(Address.typed(words));
        HTMLElement said = form.querySelector("[data-slot='no-site']");
        said.setTextContent("");
        if (own.site().isEmpty() && !words.isBlank()) {
            Words.say(said, "noSuchAddress");
        } else {
            keep(new Message.Tell(own));
        }
    }

    private void keep(Message.Command command) {
        Deed.done(command, form);
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
