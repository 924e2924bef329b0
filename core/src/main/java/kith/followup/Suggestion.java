package kith.followup;

import kith.people.Person;
import kith.people.Quote;

/**
 * One idea: with whom, why, how, and in which stretch of days.
 *
 * @param id the same for the same occasion, so that an answer to it holds
 * @param person with whom
 * @param move how
 * @param reason why
 * @param window when
 * @param title the conversation's or the post's title
 * @param fresh true when the occasion is a post of theirs
 * @param link the way there
 * @param theirs their words to use; {@link Quote#NONE} when none are kept
 * @param mine my words to use, likewise
 * @param topic what two lines could be about: a phrase of theirs, or ""
 * @param draft the draft that rests here, or ""
 */
public record Suggestion(
        String id,
        Person person,
        Move move,
        Reason reason,
        Window window,
        String title,
        boolean fresh,
        String link,
        Quote theirs,
        Quote mine,
        String topic,
        String draft) {}
