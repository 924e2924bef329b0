package kith.wire;

import java.util.TreeSet;
import kith.people.Conversation;
import kith.people.Sighting;
import kith.people.Turn;

/** The records about what was said: conversations, turns in them, and sightings elsewhere. */
final class TalkRecords {
    private TalkRecords() {}

    static Members write(Members start, Conversation conversation) {
        return start.with("place", conversation.place())
                .with("title", conversation.title())
                .with("author", conversation.author())
                .with("closed", conversation.closed())
                .with("before", new TreeSet<>(conversation.before()))
                .with("current", new TreeSet<>(conversation.current()))
                .with("seenAt", conversation.seenAt());
    }

    static Conversation conversation(String id, Tree tree) {
        return new Conversation(
                id,
                tree.text("place"),
                tree.text("title"),
                tree.text("author"),
                tree.flag("closed"),
                tree.hashes("before"),
                tree.hashes("current"),
                tree.instant("seenAt"));
    }

    /** Mine get a second stamp, {@code mineAt}: an index over it holds mine only. */
    static Members write(Members start, Turn turn) {
        start.with("mine", turn.mine())
                .with("person", turn.person())
                .with("conversation", turn.conversation())
                .with("key", turn.key())
                .with("parentKey", turn.parentKey())
                .with("text", turn.text())
                .with("link", turn.link())
                .with("name", turn.name())
                .with("site", turn.site())
                .with("state", turn.state())
                .with("refused", turn.refused())
                .with("topics", turn.topics())
                .with("at", turn.at());
        return turn.mine() ? start.with("mineAt", turn.at()) : start;
    }

    static Turn turn(String id, Tree tree) {
        return new Turn(
                id,
                tree.flag("mine"),
                tree.text("person"),
                tree.needed("conversation"),
                tree.text("key"),
                tree.text("parentKey"),
                tree.text("text"),
                tree.text("link"),
                tree.text("name"),
                tree.text("site"),
                tree.oneOf("state", Turn.State.values()),
                tree.flag("refused"),
                tree.texts("topics"),
                tree.instant("at"));
    }

    static Members write(Members start, Sighting sighting) {
        return start.with("person", sighting.person())
                .with("title", sighting.title())
                .with("text", sighting.text())
                .with("post", sighting.post())
                .with("closed", sighting.closed())
                .with("at", sighting.at());
    }

    static Sighting sighting(String id, Tree tree) {
        return new Sighting(
                id,
                tree.needed("person"),
                tree.text("title"),
                tree.text("text"),
                tree.flag("post"),
                tree.flag("closed"),
                tree.instant("at"));
    }
}
