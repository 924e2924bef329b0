package kith.extension.page;

import java.util.ArrayList;
import java.util.List;
import kith.extension.moving.Merged;
import kith.moving.Preview;
import kith.people.Person;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Node;

/** What a copy would bring, in a few sentences; some by name, nobody counted. */
final class Brought {
    /** Names in one sentence. */
    private static final int SOME = 5;

    private final List<HTMLElement> sentences = new ArrayList<>();

    Brought(Merged merged) {
        Preview preview = merged.preview();
        named("bringsPeople", "bringsPeopleMore", preview.newPeople());
        named(
                "bringsAbout",
                "bringsAboutMore",
                preview.changed().stream().map(Preview.Changed::after).toList());
        for (Preview.One one : preview.one()) {
            say(
                    "bringsOne",
                    Words.name(one.held().name()),
                    Words.name(one.with().name()));
        }
        if (preview.newConversations() + preview.newComments() > 0) {
            say("bringsTalks");
        }
        if (preview.newPages() + preview.newDrafts() > 0) {
            say("bringsIdeas");
        }
        if (preview.settings()) {
            say("bringsSettings");
        }
        if (sentences.isEmpty()) {
            say("bringsSmallThings");
        }
        if (!merged.before().forgotten().isEmpty()) {
            say("bringsNobodyForgotten");
        }
    }

    private void named(String key, String more, List<Person> people) {
        if (people.isEmpty()) {
            return;
        }
        List<String> some = people.stream().limit(SOME).map(Person::name).toList();
        say(people.size() > SOME ? more : key, Words.name(Words.list(some)));
    }

    private void say(String key, Node... parts) {
        HTMLElement sentence = Words.element("li", "", "");
        Words.say(sentence, key, parts);
        sentences.add(sentence);
    }

    void in(HTMLElement list) {
        sentences.forEach(list::appendChild);
    }
}
