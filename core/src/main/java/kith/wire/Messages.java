package kith.wire;

import java.util.TreeSet;
import kith.people.Acquaintance;
import kith.people.Card;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Store;

/**
 * Messages as JSON: {@code {"type":"note","person":"...","words":"..."}}.
 *
 * <p>{@code seen} and {@code posted} are what {@code kith.reading.Report} writes in the tab.
 */
public final class Messages {
    /** The longest text {@link #read} looks at, in characters; a tab's reports are cut to stay below. */
    public static final int MAX_CHARS = 1_000_000;

    /** Ten years: further off nobody waits for a suggestion. */
    private static final int MAX_DAYS = 3_660;

    /** A weekly page shows three. */
    private static final int MAX_CARDS = 10;

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
            case Message.RememberAuthor it ->
                type("rememberAuthor").with("tab", it.tab()).with("reach", it.reach());
            case Message.RememberChosen it -> onComment("rememberChosen", it.tab(), it.commentKey());
            case Message.KeepMine it -> onComment("keepMine", it.tab(), it.commentKey());
            case Message.NotMine it -> onComment("notMine", it.tab(), it.commentKey());
            case Message.ThisIsMe it -> onPerson("thisIsMe", it.person());
            case Message.Why it -> onPerson("why", it.person()).with("words", it.words());
            case Message.Note it -> onPerson("note", it.person()).with("words", it.words());
            case Message.PutDown it ->
                onPerson("putDown", it.person()).with("line", it.line()).with("words", it.words());
            case Message.Bound it -> onPerson("bound", it.person()).with("bonds", new TreeSet<>(it.bonds()));
            case Message.Belongs it -> onPerson("belongs", it.person()).with("context", it.context());
            case Message.Meet it ->
                type("meet")
                        .with("name", it.name())
                        .with("link", it.link())
                        .with("why", it.why())
                        .with("bonds", new TreeSet<>(it.bonds()));
            case Message.Undo it -> type("undo");
            case Message.Forget it -> onPerson("forget", it.person());
            case Message.Restore it -> type("restore").with("change", Changes.members(it.change(), true));
            case Message.BringIn it -> type("bringIn");
            case Message.TakeBack it -> type("takeBack");
            case Message.LookOver it -> type("lookOver");
            case Message.SetAside it -> type("setAside").with("row", it.row()).with("text", it.text());
            case Message.TakeIn it -> type("takeIn");
            case Message.TakeOut it -> type("takeOut");
            case Message.CopyEvery it ->
                type("copyEvery").with("days", it.days()).with("passphrase", it.passphrase());
            case Message.CopyMade it -> type("copyMade").with("address", it.address());
            case Message.KeepFor it ->
                onPerson("keepFor", it.person()).with("link", it.link()).with("title", it.title());
            case Message.TakeOff it -> type("takeOff").with("kept", it.kept());
            case Message.Shown it ->
                type("shown")
                        .with(
                                "cards",
                                it.cards().stream().map(card -> card(card)).toList());
            case Message.Judge it ->
                onCard("judge", it.card()).with("verdict", it.verdict()).with("days", it.days());
            case Message.Felt it -> onCard("felt", it.card()).with("energy", it.energy());
            case Message.Draft it -> onCard("draft", it.card()).with("words", it.words());
            case Message.Aside it -> onPerson("aside", it.person()).with("aside", it.aside());
            case Message.OnMind it -> onPerson("onMind", it.person()).with("onMind", it.onMind());
            case Message.Same it ->
                onPerson("same", it.person()).with("other", it.other()).with("said", it.said());
            case Message.Tune it -> type("tune").with("rhythm", OwnRecords.write(it.rhythm()));
            case Message.Purpose it -> type("purpose").with("words", it.words());
            case Message.Choose it -> type("choose").with("when", it.when());
            case Message.Names it -> type("names").with("names", it.names());
            case Message.Tell it -> type("tell").with("own", OwnRecords.write(it.own()));
            case Message.LookAwayFrom it ->
                type("lookAwayFrom").with("host", it.host()).with("away", it.away());
            case Message.Speak it -> type("speak").with("language", it.language());
            case Message.Rest it -> type("rest").with("resting", it.resting());
            case Message.FreshStart it -> type("freshStart");
        };
    }

    private static Members onComment(String type, int tab, String key) {
        return type(type).with("tab", tab).with("commentKey", key);
    }

    private static Members onCard(String type, Card card) {
        return type(type).with("card", card(card));
    }

    private static Members card(Card card) {
        return Records.members(card, false);
    }

    private static Members onPerson(String type, String person) {
        return type(type).with("person", person);
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
            case "rememberAuthor" -> new Message.RememberAuthor(tab(in), in.text("reach"));
            case "rememberChosen" -> new Message.RememberChosen(tab(in), in.text("commentKey"));
            case "keepMine" -> new Message.KeepMine(tab(in), in.needed("commentKey"));
            case "notMine" -> new Message.NotMine(tab(in), in.needed("commentKey"));
            case "thisIsMe" -> new Message.ThisIsMe(in.needed("person"));
            case "why" -> new Message.Why(in.needed("person"), words(in));
            case "note" -> new Message.Note(in.needed("person"), words(in));
            case "putDown" ->
                new Message.PutDown(in.needed("person"), in.oneOf("line", Acquaintance.Line.values()), words(in));
            case "bound" -> new Message.Bound(in.needed("person"), PeopleRecords.bonds(in.stating("bonds")));
            case "belongs" ->
                new Message.Belongs(in.needed("person"), in.oneOf("context", Acquaintance.Context.values()));
            case "meet" ->
                new Message.Meet(in.needed("name"), in.text("link"), in.text("why"), PeopleRecords.bonds(in));
            case "undo" -> new Message.Undo();
            case "forget" -> new Message.Forget(in.needed("person"));
            case "restore" -> new Message.Restore(Changes.change(in.object("change"), true));
            case "bringIn" -> new Message.BringIn();
            case "takeBack" -> new Message.TakeBack();
            case "lookOver" -> new Message.LookOver();
            case "setAside" -> new Message.SetAside(in.needed("row"), in.text("text"));
            case "takeIn" -> new Message.TakeIn();
            case "takeOut" -> new Message.TakeOut();
            case "copyEvery" ->
                new Message.CopyEvery(in.number("days", 0, Message.CopyEvery.MOST_DAYS), in.text("passphrase"));
            case "copyMade" -> new Message.CopyMade(in.needed("address"));
            case "keepFor" -> new Message.KeepFor(in.needed("person"), in.needed("link"), in.text("title"));
            case "takeOff" -> new Message.TakeOff(in.needed("kept"));
            case "shown" ->
                new Message.Shown(in.objects("cards", MAX_CARDS).stream()
                        .map(Messages::card)
                        .toList());
            case "judge" ->
                new Message.Judge(
                        card(in.object("card")),
                        in.oneOf("verdict", Card.Verdict.values()),
                        in.number("days", 0, MAX_DAYS));
            case "felt" -> new Message.Felt(card(in.object("card")), in.oneOf("energy", Card.Energy.values()));
            case "draft" -> new Message.Draft(card(in.object("card")), words(in));
            case "aside" ->
                new Message.Aside(in.needed("person"), in.stating("aside").flag("aside"));
            case "onMind" ->
                new Message.OnMind(in.needed("person"), in.stating("onMind").flag("onMind"));
            case "same" ->
                new Message.Same(in.needed("person"), in.needed("other"), in.oneOf("said", Sameness.Verdict.values()));
            case "tune" -> new Message.Tune(OwnRecords.rhythm(in.object("rhythm")));
            case "purpose" -> new Message.Purpose(words(in));
            case "choose" -> new Message.Choose(in.oneOf("when", Settings.When.values()));
            case "names" -> new Message.Names(in.stating("names").texts("names"));
            case "tell" -> new Message.Tell(OwnRecords.own(in.object("own")));
            case "lookAwayFrom" ->
                new Message.LookAwayFrom(in.needed("host"), in.stating("away").flag("away"));
            case "speak" -> new Message.Speak(in.stating("language").text("language"));
            case "rest" -> new Message.Rest(in.stating("resting").flag("resting"));
            case "freshStart" -> new Message.FreshStart();
            default -> throw new Malformed(in.at("type"), "no message is called so");
        };
    }

    private static Card card(Tree in) {
        return (Card) Records.record(Store.CARDS, in, false);
    }

    private static String words(Tree in) {
        return in.stating("words").text("words");
    }

    private static int tab(Tree in) {
        return in.number("tab", 0, Integer.MAX_VALUE);
    }
}
