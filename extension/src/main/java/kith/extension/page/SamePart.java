package kith.extension.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kith.people.Alike;
import kith.people.Alike.Because;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Sameness;
import kith.people.Sameness.Pair;
import kith.people.Sameness.Verdict;
import kith.people.Shelf;
import kith.wire.Message;
import org.teavm.jso.dom.html.HTMLElement;

/** Who somebody may be elsewhere too, who they are because I said so, and a way to say it unasked. */
final class SamePart {
    /** More names than these are found by typing. */
    private static final int FEW = 6;

    /** What shows the whole page anew. */
    interface Anew {
        void look();
    }

    private final Memory held;
    private final Memory shown;
    private final Person person;
    private final Anew page;
    private final Sameness said;

    /**
     * @param held everything that is held
     * @param shown the same with those who are one as one
     */
    SamePart(Memory held, Memory shown, Person person, Anew page) {
        this.held = held;
        this.shown = shown;
        this.person = person;
        this.page = page;
        this.said = held.settings().sameness();
    }

    void in(Shape shape) {
        search(shape);
        HTMLElement list = shape.slot("same");
        for (Pair pair : said.one().stream().sorted().toList()) {
            Person other = held.person(pair.other());
            boolean here = said.head(pair.other()).equals(person.id());
            if (other != null && here && held.person(pair.person()) != null) {
                also(pair, other).in(list);
            }
        }
        Alike.to(shown, person).forEach(proposal -> maybe(proposal).in(list));
        if (!list.hasChildNodes()) {
            shape.slot("same-part").setHidden(true); // the news may yet come here
        }
    }

    private Shape maybe(Alike.Proposal proposal) {
        Person other = proposal.person();
        Shape maybe = Shape.of("same-maybe")
                .say("perhaps", "samePerhaps", link(other))
                .text("place", proposal.place());
        for (Because because : proposal.because()) {
            HTMLElement reason = Words.element("span", "", "");
            Words.say(reason, key(because), Words.name(what(because)));
            maybe.slot("because").appendChild(reason);
            maybe.slot("because").appendChild(Words.text(" "));
        }
        HTMLElement item = maybe.outermost();
        return maybe.act("one", () -> one(other, item)).act("two", () -> refuse(other, item));
    }

    private static HTMLElement link(Person other) {
        HTMLElement link = Words.link("", Words.personPage(other.id()));
        link.appendChild(Words.boldName(other.name().isBlank() ? Words.say("somebody") : other.name()));
        return link;
    }

    private static String key(Because because) {
        return switch (because.sign()) {
            case EACH_OTHER -> "sameEachOther";
            case LINK -> "sameLink";
            case MEMBER -> "sameMember";
            case SITE -> "sameSite";
            case LEADS -> "sameLeads";
            case MAIL -> "sameMail";
            case NAME -> "sameName";
        };
    }

    /** {@code "forum.example/members/42" -> "forum.example"}: the number tells nobody anything. */
    private static String what(Because because) {
        String what = because.what();
        return because.sign() == Alike.Sign.MEMBER ? what.substring(0, what.indexOf('/')) : what;
    }

    private void one(Person other, HTMLElement near) {
        Verdict before = said.of(person.id(), other.id());
        if (Deed.done(new Message.Same(person.id(), other.id(), Verdict.ONE), near)) {
            anew("sameNow", new Message.Same(person.id(), other.id(), before));
        }
    }

    /** Shows the page as it is now, and says there what was done. */
    private void anew(String news, Message.Same back) {
        page.look();
        HTMLElement list = Shape.inPage("[data-slot='same']");
        HTMLElement place = Words.element("div", "", "");
        list.insertBefore(place, list.getFirstChild());
        Shape.inPage("[data-slot='same-part']").setHidden(false);
        Shape.of("same-news")
                .say("news", news)
                .act("undo", () -> {
                    if (Deed.done(back, place)) {
                        page.look();
                        Shape.giveFocus(Shape.inPage("#main"));
                    }
                })
                .insteadOf(place);
    }

    /** One sentence in its place, with the way back; the question itself stays as it is, for Undo. */
    private void refuse(Person other, HTMLElement item) {
        if (!Deed.done(new Message.Same(person.id(), other.id(), Verdict.TWO), item)) {
            return;
        }
        HTMLElement left = Words.element("div", "", "");
        item.getParentNode().replaceChild(left, item);
        Shape.of("same-news")
                .say("news", "sameNotAgain")
                .act("undo", () -> {
                    if (Deed.done(new Message.Same(person.id(), other.id(), Verdict.UNSAID), left)) {
                        left.getParentNode().replaceChild(item, left);
                        item.querySelector("[data-act='two']").focus();
                    }
                })
                .insteadOf(left);
    }

    private Shape also(Pair pair, Person other) {
        Shape also = Shape.of("same-also")
                .say("also", "sameAlso", Words.boldName(other.name().isBlank() ? Words.say("somebody") : other.name()))
                .text("place", Alike.place(held, other));
        HTMLElement item = also.outermost();
        return also.act("two", () -> {
            if (Deed.done(new Message.Same(pair.person(), pair.other(), Verdict.TWO), item)) {
                anew("sameTwoNow", new Message.Same(pair.person(), pair.other(), Verdict.ONE));
            }
        });
    }

    private void search(Shape shape) {
        List<Person> others = new ArrayList<>(
                shown.people().filter(other -> !other.id().equals(person.id())).toList());
        if (others.isEmpty()) {
            shape.without("same-search");
            return;
        }
        others.sort(Comparator.comparing(Person::name).thenComparing(Person::id));
        HTMLElement list = shape.slot("same-named");
        HTMLElement nobody = shape.slot("same-nobody");
        HTMLElement field = shape.slot("same-typed");
        field.addEventListener("input", event -> name(others, list, nobody, Shape.value(field)));
        name(others, list, nobody, "");
    }

    private void name(List<Person> others, HTMLElement list, HTMLElement nobody, String typed) {
        List<Person> named = Shelf.named(others, typed);
        list.setTextContent("");
        for (Person other : named.subList(0, Math.min(FEW, named.size()))) {
            Shape.of("same-one")
                    .text("name", other.name().isBlank() ? Words.say("somebody") : other.name())
                    .text("place", Alike.place(shown, other))
                    .act("this-person", () -> one(other, nobody))
                    .in(list);
        }
        nobody.setTextContent(named.isEmpty() ? Words.say("nobodyOfThatName") : "");
    }
}
