package kith.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Ids that mean one thing; the smallest stays, and the others lead to it (a union-find). */
public final class Leads {
    private final Map<String, String> leads = new HashMap<>();
    private final Comparator<String> order;

    public Leads(Comparator<String> order) {
        this.order = order;
    }

    public void join(String one, String other) {
        String first = id(one);
        String second = id(other);
        int smaller = order.compare(first, second);
        if (smaller != 0) {
            leads.put(smaller < 0 ? second : first, smaller < 0 ? first : second);
        }
    }

    /** The id that stays; one that was never joined is its own. */
    public String id(String id) {
        String last = id;
        for (String next = leads.get(last); next != null; next = leads.get(last)) {
            last = next;
        }
        // The way is short from now on, however long a chain somebody made up.
        for (String at = id; !at.equals(last); ) {
            String next = leads.getOrDefault(at, last);
            leads.put(at, last);
            at = next;
        }
        return last;
    }

    public boolean isEmpty() {
        return leads.isEmpty();
    }
}
