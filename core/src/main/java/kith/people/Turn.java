package kith.people;

import java.time.Instant;
import java.util.List;

/**
 * One comment that is kept: mine, or theirs to me. Two turns, one each way, make an exchange.
 *
 * @param id for mine the claim's id, for theirs conversation and comment key
 * @param mine true when I wrote it
 * @param person for mine whom it answers (or "" when it answers nobody), for theirs who wrote it
 * @param conversation id of the conversation
 * @param key the comment's key on its page ("comment-12"), or "" while the page has not shown it
 * @param parentKey key of the comment it answers; "" where it answers nobody, which for theirs means: a post of mine
 * @param text the words, at most 20,000 characters for mine and 2,000 for theirs
 * @param link where it stands, or ""
 * @param name the name I signed with; "" for theirs
 * @param site the site I signed with, or ""
 * @param state what became of it
 * @param refused true when the site's error page followed the submit; the next try takes its place
 * @param topics phrases of it that the post or the other side used too, at most 3, best first
 * @param at when it was written as far as known, else when Kith first saw it
 */
public record Turn(
        String id,
        boolean mine,
        String person,
        String conversation,
        String key,
        String parentKey,
        String text,
        String link,
        String name,
        String site,
        State state,
        boolean refused,
        List<String> topics,
        Instant at)
        implements Stored {
    /** What became of a comment. */
    public enum State {
        /** Submitted; the page has not shown it yet. */
        POSTED,
        /** The site shows it to me alone until somebody there looks at it. */
        HELD,
        /** On the page. */
        VISIBLE,
        /** It was on the page and is no longer. */
        GONE
    }

    public Turn {
        Person.require(id);
        Person.require(conversation);
        topics = List.copyOf(topics);
    }

    @Override
    public Store store() {
        return Store.TURNS;
    }

    /** Whether somebody wrote it to me under a post of mine, rather than in answer to a comment. */
    public boolean underMyPost() {
        return !mine && parentKey.isEmpty();
    }

    /** Whether the words hold a question, in any script; the question mark within an address ("/?p=1") asks nothing. */
    public boolean asks() {
        int mark = text.indexOf('?');
        while (mark >= 0 && mark + 1 < text.length() && Character.isLetterOrDigit(text.charAt(mark + 1))) {
            mark = text.indexOf('?', mark + 1);
        }
        return mark >= 0 || text.indexOf('\u061F') >= 0 || text.indexOf('\uFF1F') >= 0;
    }

    /** The same turn as the page now shows it. */
    public Turn shown(State now, String keyThere, String linkThere) {
        return new Turn(
                id,
                mine,
                person,
                conversation,
                keyThere,
                parentKey,
                text,
                linkThere,
                name,
                site,
                now,
                false,
                topics,
                at);
    }

    public Turn withState(State now) {
        return new Turn(
                id, mine, person, conversation, key, parentKey, text, link, name, site, now, refused, topics, at);
    }

    /** The same turn after the site's error page. */
    public Turn turnedBack() {
        return new Turn(
                id, mine, person, conversation, key, parentKey, text, link, name, site, state, true, topics, at);
    }

    /** The same turn without its person, after that person was forgotten. */
    public Turn withoutPerson() {
        return new Turn(id, mine, "", conversation, key, parentKey, text, link, name, site, state, refused, topics, at);
    }
}
