package kith.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import kith.followup.Act;
import kith.followup.Event;
import kith.followup.Log;

/**
 * Who wrote to whom and when, from a file of lines {@code src dst unix_time …}: for each ego a log with each alter.
 *
 * @param name of the file, without {@code .tsv}
 * @param logs for each ego, by alter, both ways
 * @param sent for each ego, when it wrote to anybody, oldest first
 * @param seen for each person, what of theirs somebody else may have seen, oldest first
 * @param first the first event's second
 * @param last the last event's second
 */
record Ties(
        String name,
        Map<Integer, Map<Integer, Log>> logs,
        Map<Integer, long[]> sent,
        Map<Integer, List<Seen>> seen,
        long first,
        long last) {

    /** Something a person wrote to somebody. */
    record Seen(long second, int to) {}

    private static final class Building {
        final Map<Integer, Map<Integer, List<Event>>> events = new TreeMap<>();
        final Map<Integer, List<Long>> sent = new HashMap<>();
        final Map<Integer, List<Seen>> seen = new HashMap<>();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;

        void add(int from, int to, long second, int everyNth) {
            first = Math.min(first, second);
            last = Math.max(last, second);
            event(from, to, Event.at(second, Act.I_WROTE));
            event(to, from, Event.at(second, Act.THEY_WROTE));
            sent.computeIfAbsent(from, any -> new ArrayList<>()).add(second);
            if (everyNth > 0 && crc(from + "," + to + "," + second) % everyNth == 0) {
                seen.computeIfAbsent(from, any -> new ArrayList<>()).add(new Seen(second, to));
            }
        }

        private void event(int ego, int alter, Event event) {
            events.computeIfAbsent(ego, any -> new TreeMap<>())
                    .computeIfAbsent(alter, any -> new ArrayList<>())
                    .add(event);
        }
    }

    /**
     * Reads a file.
     *
     * @param seenShare the share of everybody's events that others have seen, e.g. 0.25; 0 for none
     */
    static Ties read(Path file, double seenShare) throws IOException {
        Building building = new Building();
        int everyNth = seenShare > 0 ? (int) Math.round(1 / seenShare) : 0;
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.strip().split("\\s+");
            if (parts.length >= 3 && Character.isDigit(parts[0].charAt(0)) && !parts[0].equals(parts[1])) {
                building.add(
                        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]), everyNth);
            }
        }
        Map<Integer, Map<Integer, Log>> logs = new TreeMap<>();
        building.events.forEach((ego, alters) -> {
            Map<Integer, Log> own = new TreeMap<>();
            alters.forEach((alter, events) -> own.put(alter, Log.of(events)));
            logs.put(ego, own);
        });
        Map<Integer, long[]> sent = new HashMap<>();
        building.sent.forEach((ego, seconds) -> sent.put(
                ego, seconds.stream().mapToLong(Long::longValue).sorted().toArray()));
        building.seen.values().forEach(all -> all.sort((a, b) -> Long.compare(a.second, b.second)));
        String name = String.valueOf(file.getFileName()).replace(".tsv", "");
        return new Ties(name, logs, sent, building.seen, building.first, building.last);
    }

    private static long crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /** All that ever happens between the two. */
    Log log(int ego, int alter) {
        return logs.getOrDefault(ego, Map.of()).getOrDefault(alter, Log.EMPTY);
    }

    /** What the ego knows of the alter before a moment, with the last thing it has seen of them. */
    Log known(int ego, int alter, long second) {
        Log log = log(ego, alter).before(second);
        List<Seen> all = seen.getOrDefault(alter, List.of());
        for (int i = all.size() - 1; i >= 0; i--) {
            Seen one = all.get(i);
            if (one.second < second && one.to != ego) {
                return log.with(Log.of(List.of(Event.at(one.second, Act.SEEN))));
            }
        }
        return log;
    }

    /** How often the ego has written to anybody before a moment. */
    int sentBefore(int ego, long secondExclusive) {
        long[] all = sent.getOrDefault(ego, new long[0]);
        int at = Arrays.binarySearch(all, secondExclusive);
        int found = at >= 0 ? at : -at - 1;
        while (found > 0 && all[found - 1] >= secondExclusive) {
            found--;
        }
        return found;
    }
}
