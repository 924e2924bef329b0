package kith.wire;

import kith.people.Card;
import kith.people.Settings;

/**
 * Messages as JSON: {@code {"type":"judge","card":"...","person":"...","verdict":"WAITS","days":7}}.
 *
 * <p>{@code seen} and {@code posted} are what {@code kith.reading.Report} writes in the tab.
 */
public final class Messages {
    /** The longest text {@link #read} looks at, in characters; a tab's reports are cut to stay below. */
    public static final int MAX_CHARS = 1_000_000;

    /** Ten years: further off nobody waits for a suggestion. */
    private static final int MAX_DAYS = 3_660;

    private Messages() {}

    /**
     * Reads a message of whatever sender.
     *
     * @throws Malformed when it is none or longer than {@link #MAX_CHARS}
     */
    public static Message read(String json) {
        if (json.length() > MAX_CHARS) {
            throw new Malformed("message", "longer than " + MAX_CHARS + " characters");
        }
        return message(Json.read(json, "message"));
    }

    /**
     * Reads a message that one of Kith's own pages sent, of any length: a {@link Message.Restore} of somebody with whom I
     * talked for years is longer than any report.
     *
     * @throws Malformed when it is none
     */
    public static Message readOurs(String json) {
        return message(Json.read(json, "message"));
    }

    public static String write(Message message) {
        return Json.write(
                switch (message) {
                    case Message.Report report -> report(report);
                    case Message.Command command -> command(command);
                });
    }

    private static Members report(Message.Report report) {
        return switch (report) {
            case Message.Ring ring -> type("ring");
            case Message.Seen seen -> Pages.write(type("seen"), seen.page());
            case Message.Submitted submitted -> Pages.write(type("posted"), submitted.posted());
        };
    }

    /** Longer than most functions: one line a message. */
    private static Members command(Message.Command command) {
        return switch (command) {
            case Message.Look it -> type("look").with("tab", it.tab());
            case Message.StopNoting it -> type("stopNoting").with("origin", it.origin());
            case Message.NoteHere it -> type("noteHere").with("origin", it.origin());
            case Message.RememberAuthor it -> type("rememberAuthor").with("tab", it.tab());
            case Message.RememberChosen it -> onComment("rememberChosen", it.tab(), it.commentKey());
            case Message.KeepMine it -> onComment("keepMine", it.tab(), it.commentKey());
            case Message.NotMine it -> onComment("notMine", it.tab(), it.commentKey());
            case Message.ThisIsMe it -> type("thisIsMe").with("person", it.person());
            case Message.Why it -> type("why").with("person", it.person()).with("words", it.words());
            case Message.Note it -> type("note").with("person", it.person()).with("words", it.words());
            case Message.Undo it -> type("undo");
            case Message.Forget it -> type("forget").with("person", it.person());
            case Message.Restore it -> type("restore").with("change", Changes.members(it.change(), true));
            case Message.Judge it ->
                onCard("judge", it.card(), it.person())
                        .with("verdict", it.verdict())
                        .with("days", it.days());
            case Message.Draft it -> onCard("draft", it.card(), it.person()).with("words", it.words());
            case Message.Purpose it -> type("purpose").with("words", it.words());
            case Message.Choose it -> type("choose").with("when", it.when());
            case Message.Rest it -> type("rest").with("resting", it.resting());
            case Message.FreshStart it -> type("freshStart");
        };
    }

    private static Members onComment(String type, int tab, String key) {
        return type(type).with("tab", tab).with("commentKey", key);
    }

    private static Members onCard(String type, String card, String person) {
        return type(type).with("card", card).with("person", person);
    }

    private static Members type(String type) {
        return new Members().with("type", type);
    }

    /** Longer than most functions: one line a message. */
    private static Message message(Tree in) {
        return switch (in.needed("type")) {
            case "ring" -> new Message.Ring();
            case "seen" -> new Message.Seen(Pages.page(in));
            case "posted" -> new Message.Submitted(Pages.posted(in));
            case "look" -> new Message.Look(tab(in));
            case "stopNoting" -> new Message.StopNoting(in.needed("origin"));
            case "noteHere" -> new Message.NoteHere(in.needed("origin"));
            case "rememberAuthor" -> new Message.RememberAuthor(tab(in));
            case "rememberChosen" -> new Message.RememberChosen(tab(in), in.text("commentKey"));
            case "keepMine" -> new Message.KeepMine(tab(in), in.needed("commentKey"));
            case "notMine" -> new Message.NotMine(tab(in), in.needed("commentKey"));
            case "thisIsMe" -> new Message.ThisIsMe(in.needed("person"));
            case "why" -> new Message.Why(in.needed("person"), words(in));
            case "note" -> new Message.Note(in.needed("person"), words(in));
            case "undo" -> new Message.Undo();
            case "forget" -> new Message.Forget(in.needed("person"));
            case "restore" -> new Message.Restore(Changes.change(in.object("change"), true));
            case "judge" ->
                new Message.Judge(
                        in.needed("card"),
                        in.needed("person"),
                        in.oneOf("verdict", Card.Verdict.values()),
                        in.number("days", 0, MAX_DAYS));
            case "draft" -> new Message.Draft(in.needed("card"), in.needed("person"), words(in));
            case "purpose" -> new Message.Purpose(words(in));
            case "choose" -> new Message.Choose(in.oneOf("when", Settings.When.values()));
            case "rest" -> new Message.Rest(in.stating("resting").flag("resting"));
            case "freshStart" -> new Message.FreshStart();
            default -> throw new Malformed(in.at("type"), "no message is called so");
        };
    }

    private static String words(Tree in) {
        return in.stating("words").text("words");
    }

    private static int tab(Tree in) {
        return in.number("tab", 0, Integer.MAX_VALUE);
    }
}
