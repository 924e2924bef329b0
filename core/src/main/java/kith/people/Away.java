package kith.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where Kith looks away because I said so, and where it reads because I said so; the list that comes with it is
 * {@link LookAway}.
 *
 * @param added hosts to look away from as well, with all below them
 * @param allowed hosts to read though they look private to Kith; terms that forbid reading stay in force
 */
public record Away(Set<String> added, Set<String> allowed) {
    /** Only the list that comes with Kith. */
    public static final Away NOTHING_MORE = new Away(Set.of(), Set.of());

    /** More than anybody writes by hand; the browser looks at each of them on every page. */
    private static final int MOST = 1_000;

    public Away {
        added = hosts(added);
        allowed = hosts(allowed);
    }

    /** What is no host in the browser's own spelling is left out: it would refuse the whole list for one of them. */
    private static Set<String> hosts(Set<String> hosts) {
        return Fixed.set(
                hosts.stream().filter(Away::isHost).limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static boolean isHost(String host) {
        boolean label = false;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && !(label && (c == '.' || c == '-'))) {
                return false;
            }
            label = c != '.';
        }
        return label && host.charAt(host.length() - 1) != '-';
    }

    /** Why Kith looks away from this address. */
    public LookAway.Why from(String url) {
        LookAway.Why why = LookAway.from(url);
        String host = LookAway.host(url);
        if (why == LookAway.Why.TERMS || LookAway.isIn(added, host)) {
            return why == LookAway.Why.TERMS ? why : LookAway.Why.CHOSEN;
        }
        return LookAway.isIn(allowed, host) ? LookAway.Why.NO : why;
    }

    /** All hosts to look away from as match patterns of the browser: {@code "*://*.linkedin.com/*"}. */
    public List<String> patterns() {
        Set<String> hosts = new TreeSet<>(added);
        hosts.addAll(LookAway.never());
        LookAway.nobodys().stream().filter(host -> !allowed.contains(host)).forEach(hosts::add);
        return hosts.stream().map(host -> "*://*." + host + "/*").toList();
    }

    /** The same, with this host looked away from or read, whatever was said of it before. */
    public Away with(String host, boolean away) {
        Set<String> more = new LinkedHashSet<>(added);
        Set<String> fewer = new LinkedHashSet<>(allowed);
        more.remove(host);
        fewer.remove(host);
        LookAway.Why without = LookAway.from("https://" + host + "/");
        if (away && without == LookAway.Why.NO) {
            more.add(host);
        } else if (!away && without == LookAway.Why.PRIVATE) {
            fewer.add(host);
        }
        return new Away(more, fewer);
    }
}
