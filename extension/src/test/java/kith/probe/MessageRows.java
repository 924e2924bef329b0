package kith.probe;

import java.util.List;
import kith.people.Change;
import kith.reading.PageReading;
import kith.reading.Posted;
import kith.reading.Report;
import kith.wire.Answer;
import kith.wire.Answers;
import kith.wire.Message;
import kith.wire.Messages;

/** Messages and answers, good and malformed; the reason for a refusal is a result too. */
final class MessageRows {
    private static final List<String> MESSAGES = List.of(
            "{\"type\":\"ring\"}",
            "{\"type\":\"look\",\"tab\":7}",
            "{\"type\":\"look\",\"tab\":7.0}",
            "{\"type\":\"look\",\"tab\":-1}",
            "{\"type\":\"look\",\"tab\":2147483648}",
            "{\"type\":\"look\",\"tab\":1e2}",
            "{\"type\":\"stopNoting\",\"origin\":\"https://ines.example/\"}",
            "{\"type\":\"rememberAuthor\",\"tab\":0}",
            "{\"type\":\"rememberChosen\",\"tab\":1,\"commentKey\":\"\"}",
            "{\"type\":\"keepMine\",\"tab\":1}",
            "{\"type\":\"notMine\",\"tab\":1,\"commentKey\":\"comment-1\"}",
            "{\"type\":\"thisIsMe\",\"person\":\"link:wg.example\"}",
            "{\"type\":\"why\",\"person\":\"p\"}",
            "{\"type\":\"why\",\"person\":\"p\",\"words\":\"\"}",
            "{\"type\":\"note\",\"person\":\"p\",\"words\":\"\u7fbd\"}",
            "{\"type\":\"undo\"}",
            "{\"type\":\"forget\",\"person\":\"p\"}",
            "{\"type\":\"forget\"}",
            "{\"type\":\"keepFor\",\"person\":\"p\",\"link\":\"javascript:alert(1)\",\"title\":\"\"}",
            "{\"type\":\"keepFor\",\"person\":\"p\"}",
            "{\"type\":\"takeOff\",\"kept\":\"p ines.example/wool\"}",
            "{\"type\":\"restore\",\"change\":{}}",
            "{\"type\":\"restore\",\"change\":{\"puts\":[7]}}",
            "{\"type\":\"restore\",\"change\":{\"puts\":[{\"store\":\"ALL\"}]}}",
            "{\"type\":\"judge\",\"card\":\"c\",\"person\":\"p\",\"verdict\":\"WAITS\",\"days\":3660}",
            "{\"type\":\"judge\",\"card\":\"c\",\"person\":\"p\",\"verdict\":\"DONE\",\"days\":3661}",
            "{\"type\":\"judge\",\"card\":\"c\",\"person\":\"p\",\"verdict\":\"done\",\"days\":1}",
            "{\"type\":\"draft\",\"card\":\"c\",\"person\":\"p\",\"words\":\"I\"}",
            "{\"type\":\"purpose\",\"words\":\"w\"}",
            "{\"type\":\"choose\",\"when\":\"CLICK\"}",
            "{\"type\":\"choose\",\"when\":\"NEVER\"}",
            "{\"type\":\"rest\",\"resting\":true}",
            "{\"type\":\"rest\",\"resting\":TRUE}",
            "{\"type\":\"rest\",\"resting\":\"true\"}",
            "{\"type\":\"rest\"}",
            "{\"type\":\"freshStart\"}",
            "{\"type\":\"seen\"}",
            "{\"type\":\"seen\",\"author\":\"Ines\"}",
            "{\"type\":\"seen\",\"comments\":[{},{\"held\":1}]}",
            "{\"type\":\"seen\",\"claimed\":-2}",
            "{\"type\":\"posted\",\"id\":\"1\",\"page\":{},\"text\":\" \\u2003\"}",
            "{\"type\":\"posted\",\"id\":\"1\",\"page\":{},\"text\":\"x\"}",
            "{\"type\":\"secret\"}",
            "{\"type\":7}",
            "[]",
            "",
            "not JSON",
            "{\"type\":\"ring\"",
            "{\"type\":\"ring\"}{}",
            "{\"type\":\"ring\",\"type\":\"ring\"}",
            "{\"type\":\"ring\",\"a\":nul}",
            "{\"type\":\"ring\",\"a\":\"\\x\"}",
            "{\"type\":\"ring\",\"a\":\"\\u12g4\"}",
            "{\"type\":\"ring\",\"a\":01}",
            "{\"type\":\"ring\",\"a\":+1}",
            "{\"type\":\"ring\",\"a\":-}");

    private MessageRows() {}

    static void add(Table table) {
        for (String json : MESSAGES) {
            table.row("message " + json, () -> Messages.write(Messages.read(json)));
            table.row("message in words " + json, () -> Messages.readOurs(json));
            table.row("answer " + json, () -> Answers.write(Answers.read(json)));
        }
        for (String level : List.of("[", "{\"a\":", "{\"type\":\"ring\",\"a\":[[[")) {
            table.row("deep " + level, () -> Messages.readOurs(level.repeat(100_000)));
        }
        table.row("too long", () -> Messages.read(" ".repeat(Messages.MAX_CHARS + 1)));
        table.row("too long a text", () -> Messages.read(Messages.write(new Message.Purpose("x".repeat(100_001)))));
        Chance chance = new Chance(5);
        for (int i = 0; i < 100; i++) {
            PageReading page = chance.page();
            Posted posted = chance.posted();
            Change change = chance.change(true);
            row(table, "seen " + i, Report.seen(page));
            row(table, "posted " + i, Report.posted(posted));
            row(table, "restore " + i, Messages.write(new Message.Restore(change)));
            table.row("done " + i, () -> Answers.write(Answers.read(Answers.write(new Answer.Done(change)))));
        }
        for (int i = 0; i < 600; i++) {
            String damaged = chance.damaged(chance.one(MESSAGES.subList(0, 36)), "{}[]\",:\\u0tfn-1.eE9 \u0000\ud800");
            table.row("damaged " + damaged, () -> Messages.write(Messages.read(damaged)));
        }
    }

    private static void row(Table table, String name, String json) {
        table.row(name, () -> json);
        table.row(name + " again", () -> Messages.write(Messages.read(json)));
    }
}
