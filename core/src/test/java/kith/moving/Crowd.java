package kith.moving;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kith.people.Conversation;
import kith.people.Memory;
import kith.people.Person;
import kith.people.Stored;
import kith.people.Turn;

/** As many people as nobody knows, ten turns with each, all of one name. */
final class Crowd {
    private Crowd() {}

    static Memory of(int people) {
        List<Stored> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String id = "p" + i;
            all.add(Person.noted(id, "Anonymous", "", Ines.AT.plusSeconds(i)));
            String place = "https://c.example/" + i / 2;
            if (i % 2 == 0) {
                all.add(new Conversation(place, "", "Socks " + i, "", false, Set.of(), Set.of(), Ines.AT));
            }
            for (int turn = 0; turn < 10; turn++) {
                all.add(new Turn(
                        id + "t" + turn,
                        turn % 2 == 0,
                        id,
                        place,
                        id + "k" + turn,
                        id + "k" + (turn - 1),
                        "How did you learn it? " + turn,
                        place + "#k" + turn,
                        "",
                        "",
                        Turn.State.VISIBLE,
                        false,
                        List.of(),
                        Ines.AT.plusSeconds(turn)));
            }
        }
        return Memory.of(all, Set.of());
    }
}
