package kith.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import kith.people.Channel;

/**
 * What happened with one person, oldest first, no event twice: thirteen bytes an event, so that a week needs people and not
 * their 200,000 rows. A value: nothing changes it.
 */
public final class Log {
    /** Nothing happened yet. */
    public static final Log EMPTY = new Log(new long[0], new byte[0], new int[0], 0);

    private static final Channel[] CHANNELS = new Channel[8];

    static {
        for (Channel channel : Channel.values()) {
            CHANNELS[channel.code()] = channel;
        }
    }

    private final long[] seconds;

    /** The act in the lower four bits, the channel above. */
    private final byte[] kinds;

    private final int[] threads;
    private final int size;

    private Log(long[] seconds, byte[] kinds, int[] threads, int size) {
        this.seconds = seconds;
        this.kinds = kinds;
        this.threads = threads;
        this.size = size;
    }

    /** The log of these events, given in any order and as often as they like. */
    public static Log of(Collection<Event> events) {
        List<Event> sorted = new ArrayList<>(events);
        Collections.sort(sorted);
        long[] seconds = new long[sorted.size()];
        byte[] kinds = new byte[sorted.size()];
        int[] threads = new int[sorted.size()];
        int size = 0;
        Event last = null;
        for (Event event : sorted) {
            if (!event.equals(last)) {
                seconds[size] = event.second();
                kinds[size] = (byte) (event.act().code() | event.channel().code() << 4);
                threads[size] = event.thread();
                size++;
            }
            last = event;
        }
        return new Log(seconds, kinds, threads, size);
    }

    /** Both logs in one, for two records that turn out to be one person. */
    public Log with(Log other) {
        List<Event> both = events();
        both.addAll(other.events());
        return of(both);
    }

    /** The same log as it was before a moment. */
    public Log before(long secondExclusive) {
        int from = 0;
        int until = size;
        while (from < until) {
            int middle = (from + until) >>> 1;
            if (seconds[middle] < secondExclusive) {
                from = middle + 1;
            } else {
                until = middle;
            }
        }
        return new Log(seconds, kinds, threads, from);
    }

    public int size() {
        return size;
    }

    /** When event {@code i} happened, counted from the oldest. */
    public long second(int i) {
        return seconds[i];
    }

    public Act act(int i) {
        return Act.of(kinds[i] & 15);
    }

    public Channel channel(int i) {
        return CHANNELS[kinds[i] >> 4];
    }

    public int thread(int i) {
        return threads[i];
    }

    public Event event(int i) {
        return new Event(second(i), act(i), channel(i), thread(i));
    }

    /** All events, oldest first. */
    public List<Event> events() {
        List<Event> events = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            events.add(event(i));
        }
        return events;
    }
}
