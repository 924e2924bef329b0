package kith.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kith.people.Acquaintance;
import kith.people.Card;
import kith.people.Sameness;
import kith.people.Settings;
import kith.reading.PageReading;
import kith.reading.Posted;
import kith.reading.Report;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Anything any = new Anything(1);

    private final List<Supplier<Message>> kinds = List.of(
            Message.Ring::new,
            () -> new Message.Seen(any.page()),
            () -> new Message.Submitted(any.posted()),
            () -> new Message.Look(any.number(Integer.MAX_VALUE)),
            () -> new Message.StopNoting(any.id()),
            () -> new Message.NoteHere(any.id()),
            () -> new Message.RememberAuthor(any.number(9), any.text()),
            () -> new Message.RememberChosen(any.number(9), any.id()),
            () -> new Message.KeepMine(any.number(9), any.id()),
            () -> new Message.NotMine(any.number(9), any.id()),
            () -> new Message.ThisIsMe(any.id()),
            () -> new Message.Why(any.id(), any.text()),
            () -> new Message.Note(any.id(), any.text()),
            () -> new Message.PutDown(any.id(), any.one(Acquaintance.Line.values()), any.text()),
            () -> new Message.Bound(any.id(), Set.copyOf(any.some(() -> any.one(Acquaintance.Bond.values())))),
            () -> new Message.Belongs(any.id(), any.one(Acquaintance.Context.values())),
            () -> new Message.Meet(any.id(), any.text(), any.text(), any.bonds()),
            Message.Undo::new,
            () -> new Message.Forget(any.id()),
            () -> new Message.Restore(any.change(true)),
            Message.BringIn::new,
            Message.TakeBack::new,
            Message.LookOver::new,
            () -> new Message.SetAside(any.id(), any.text()),
            Message.TakeIn::new,
            Message.TakeOut::new,
            () -> new Message.CopyEvery(any.number(366), any.text()),
            () -> new Message.CopyMade("blob:" + any.text()),
            () -> new Message.KeepFor(any.id(), any.id(), any.text()),
            () -> new Message.TakeOff(any.id()),
            () -> new Message.Shown(List.of(any.card(), any.card())),
            () -> new Message.Judge(any.card(), any.one(Card.Verdict.values()), any.number(3_661)),
            () -> new Message.Felt(any.card(), any.one(Card.Energy.values())),
            () -> new Message.Aside(any.id(), any.flag()),
            () -> new Message.OnMind(any.id(), any.flag()),
            () -> new Message.Same(any.id(), any.id(), any.one(Sameness.Verdict.values())),
            () -> new Message.Tune(any.rhythm()),
            () -> new Message.Draft(any.card(), any.text()),
            () -> new Message.Purpose(any.text()),
            () -> new Message.Speak(any.text()),
            () -> new Message.Choose(any.one(Settings.When.values())),
            () -> new Message.Names(any.some(any::text)),
            () -> new Message.Tell(any.own()),
            () -> new Message.LookAwayFrom(any.id(), any.flag()),
            () -> new Message.Rest(any.flag()),
            Message.FreshStart::new);

    @Test
    void anyMessageComesBackAsItWasWritten() {
        for (Supplier<Message> kind : kinds) {
            for (int i = 0; i < 200; i++) {
                Message message = kind.get();
                assertEquals(message, Messages.read(Messages.write(message)));
            }
        }
    }

    @Test
    void everyKindOfMessageIsTried() {
        Set<Class<?>> tried = kinds.stream().map(kind -> kind.get().getClass()).collect(Collectors.toSet());
        Set<Class<?>> all = new LinkedHashSet<>(List.of(Message.Report.class.getPermittedSubclasses()));
        all.addAll(List.of(Message.Command.class.getPermittedSubclasses()));
        assertEquals(all, tried);
    }

    @Test
    void whatATabReportsIsReadAsItWasSeenThere() {
        for (int i = 0; i < 300; i++) {
            PageReading page = any.page();
            assertEquals(new Message.Seen(page), Messages.read(Report.seen(page)));
            Posted posted = any.posted();
            assertEquals(new Message.Submitted(posted), Messages.read(Report.posted(posted)));
        }
    }

    @Test
    void whatATabReportsHasTheVeryMembersThatAreWrittenHere() {
        for (int i = 0; i < 300; i++) {
            PageReading page = any.page();
            assertEquals(Json.read(Messages.write(new Message.Seen(page)), ""), Json.read(Report.seen(page), ""));
            Posted posted = any.posted();
            assertEquals(
                    Json.read(Messages.write(new Message.Submitted(posted)), ""), Json.read(Report.posted(posted), ""));
        }
    }

    @Test
    void aTabMayReportAndNothingElse() {
        assertInstanceOf(Message.Report.class, Messages.read("{\"type\":\"ring\"}"));
        assertInstanceOf(Message.Command.class, Messages.read("{\"type\":\"undo\"}"));
        assertEquals(3, Message.Report.class.getPermittedSubclasses().length);
    }

    @Test
    void oneOfOurOwnPagesMayBringBackMoreThanATabMayReport() {
        Message restore = new Message.Restore(LongTexts.change());
        String json = Messages.write(restore);
        assertEquals(restore, Messages.readOurs(json));
        assertThrows(Malformed.class, () -> Messages.read(json));
    }
}
