package kith.followup;

import kith.people.Channel;

/**
 * One thing that happened between me and a person.
 *
 * @param second when, in seconds since 1970; may lie in the future when a clock was wrong
 * @param act what
 * @param channel by which way
 * @param thread the conversation, as a number that is the same for the same conversation; 0 for none
 */
public record Event(long second, Act act, Channel channel, int thread) implements Comparable<Event> {
    /** The same moment in a thread that nobody asks about. */
    public static Event at(long second, Act act) {
        return new Event(second, act, Channel.THREAD, 0);
    }

    @Override
    public int compareTo(Event other) {
        int byTime = Long.compare(second, other.second);
        int byAct = byTime != 0 ? byTime : act.compareTo(other.act);
        int byChannel = byAct != 0 ? byAct : channel.compareTo(other.channel);
        return byChannel != 0 ? byChannel : Integer.compare(thread, other.thread);
    }
}
