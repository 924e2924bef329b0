package kith.extension.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kith.followup.Excerpt;
import kith.people.Sighting;
import kith.people.Trail;
import kith.people.Turn;
import org.teavm.jso.dom.html.HTMLElement;

/** What we said to each other, each word with the way to where it stands, and what I saw of theirs elsewhere. */
final class TrailPart {
    /** Quotations are cut after about so many characters; the rest is one click away. */
    private static final int QUOTE_LENGTH = 300;

    /** Conversations that are there at once; the others are there for whoever asks for them. */
    private static final int FEW = 10;

    private static final int FEW_SEEN = 3;

    private final Portrait portrait;
    private final Instant now;
    private int shown;

    TrailPart(Portrait portrait, Instant now) {
        this.portrait = portrait;
        this.now = now;
    }

    void in(Shape page) {
        seen(page);
        if (portrait.trails().isEmpty()) {
            page.without("trail-part");
            return;
        }
        HTMLElement list = page.slot("trail");
        HTMLElement more = page.button("more");
        page.act("more", () -> {
            int first = shown;
            fill(list, more);
            ((HTMLElement) list.querySelectorAll("li").get(first))
                    .querySelector("a")
                    .focus();
        });
        fill(list, more);
    }

    private void fill(HTMLElement list, HTMLElement more) {
        List<Trail> trails = portrait.trails();
        int end = Math.min(trails.size(), shown + FEW);
        for (Trail trail : trails.subList(shown, end)) {
            one(trail).in(list);
        }
        shown = end;
        more.setHidden(shown == trails.size());
    }

    private Shape one(Trail trail) {
        Shape one = place(trail.conversation().title(), trail.conversation().id(), trail.lastAt());
        if (trail.turns().stream().anyMatch(Turn::underMyPost)) {
            one.text("whose", Words.say("yourPost"));
        }
        HTMLElement passage = one.outermost();
        for (Turn turn : trail.turns()) {
            Shape said = turn.mine() ? Shape.of("said-mine") : theirs();
            said.text("quote", Excerpt.beginning(turn.text(), QUOTE_LENGTH))
                    .link("by", turn.link())
                    .in(passage);
        }
        return one;
    }

    private Shape theirs() {
        return Shape.of("said-theirs")
                .say("by", "byName", Words.name(portrait.person().name()));
    }

    private Shape place(String title, String link, Instant at) {
        Shape one = Shape.of("trail-one").link("conversation", link);
        Title.into(one.slot("title"), title, link);
        return one.text("when", When.say(at, now));
    }

    private void seen(Shape page) {
        Set<String> talks = new HashSet<>();
        portrait.trails().forEach(trail -> talks.add(trail.conversation().id()));
        List<Sighting> seen = portrait.sightings().stream()
                .filter(one -> !talks.contains(one.id()))
                .sorted(Comparator.comparing(Sighting::at)
                        .thenComparing(Sighting::id)
                        .reversed())
                .limit(FEW_SEEN)
                .toList();
        page.say("seen-head", "seenFrom", Words.name(portrait.person().name()));
        if (seen.isEmpty()) {
            page.without("seen-part");
        }
        for (Sighting one : seen) {
            Shape shape = place(one.title(), one.id(), one.at());
            if (!one.text().isBlank()) {
                theirs().text("quote", Excerpt.beginning(one.text(), QUOTE_LENGTH))
                        .in(shape.outermost());
            }
            page.add("seen", shape);
        }
    }
}
