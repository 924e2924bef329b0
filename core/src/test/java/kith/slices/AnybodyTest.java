package kith.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kith.people.Forget;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Scene;
import kith.people.Shown;
import org.junit.jupiter.api.Test;

class AnybodyTest {
    private static final Shown POST = Shown.wool().says("1", "WG", "https://wg.example/", "The clerk has a list.");

    private static Anybody in(Memory memory) {
        return Anybody.in(new Kept(memory));
    }

    @Test
    void whoIsOnlyNotedIsNobodyToAskAndNobodyToKeepFor() {
        assertEquals(new Anybody(false, false), in(Memory.EMPTY));
        assertEquals(
                new Anybody(false, false), in(new Scene().posts(POST, "I see.").memory()));
    }

    @Test
    void whereITalkedWithSomebodyThereIsSomebodyToAsk() {
        assertEquals(
                new Anybody(true, false),
                in(new Scene().replies(POST, "1", "Thanks!").memory()));
    }

    @Test
    void whoWasSetAsideOrForgottenIsNobodyToAsk() {
        Scene talked = new Scene().replies(POST, "1", "Thanks!");
        Person wg = talked.person("WG");
        assertEquals(new Anybody(false, false), in(talked.memory().with(List.of(wg.aside(true)))));
        talked.holds(Forget.person(talked.memory(), wg.id()));
        assertEquals(new Anybody(false, false), in(talked.memory()));
    }

    @Test
    void whomIRememberedIsFoundBehindManyWhoAreNot() {
        Person last = Person.noted("z", "Zoe", "", Scene.DAY_0);
        Memory many = Memory.of(
                IntStream.range(0, 250)
                        .mapToObj(i -> Person.noted("a" + i, "A", "", Scene.DAY_0))
                        .toList(),
                Set.of());
        assertEquals(new Anybody(false, false), in(many.with(List.of(last))));
        Person remembered = last.rememberedFor(Quote.NONE);
        assertEquals(new Anybody(true, true), in(many.with(List.of(remembered))));
        assertEquals(new Anybody(false, false), in(many.with(List.of(remembered.aside(true)))));
    }
}
