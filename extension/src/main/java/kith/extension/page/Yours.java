package kith.extension.page;

import java.time.Instant;
import kith.followup.Excerpt;
import kith.people.Times;
import kith.reading.Comment;
import kith.reading.PageReading;
import kith.wire.Message;

/** "Is this yours?": of a comment that I wrote, or somebody of my name. */
final class Yours {
    private final Popup popup;
    private final PageReading page;

    Yours(Popup popup, PageReading page) {
        this.popup = popup;
        this.page = page;
    }

    /** Of a comment that stands on the page. */
    Shape unasked(Comment comment, Instant now) {
        return asked("yours", comment, now)
                .act("not-me", () -> popup.after(notMine(comment), "afterNotMe", Words.name(comment.author())));
    }

    /** Of a comment whose writer was to be remembered. */
    Shape clicked(Comment comment, Instant now) {
        return asked("yours-clicked", comment, now)
                .say("remember", "notMeRemember", Words.name(comment.author()))
                .act("not-me", () -> {
                    if (Talk.done(notMine(comment))) {
                        popup.did(new Message.RememberChosen(popup.tab(), comment.key()));
                    }
                });
    }

    private Shape asked(String shape, Comment comment, Instant now) {
        Instant written = Times.of(comment, page, now).at();
        Shape yours = Shape.of(shape).text("quote", Excerpt.beginning(comment.text(), 300));
        if (written.equals(Instant.EPOCH)) {
            yours.say("sentence", "signed", Words.name(comment.author()));
        } else {
            yours.say("sentence", "signedWhen", Words.name(comment.author()), Words.text(When.say(written, now)));
        }
        return yours.act("keep-it", () -> popup.did(new Message.KeepMine(popup.tab(), comment.key())));
    }

    private Message.Command notMine(Comment comment) {
        return new Message.NotMine(popup.tab(), comment.key());
    }
}
