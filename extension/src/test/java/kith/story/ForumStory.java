package kith.story;

import kith.drive.Popup;
import kith.drive.Tab;

/** A short chapter of the story, on a forum that is one page of scripts: nothing is loaded, and all is noticed. */
record ForumStory(Stage stage) {
    private static final String TITLE = "Who keeps the minutes?";
    private static final String QUESTION = "We knit through them. Who reads yours afterwards?";
    private static final String ANSWER = "The county clerk does, with a pencil.";

    void tell() {
        stage.tell("Jo finds a forum, and goes from its list into a discussion.");
        Forumgoer jo = new Forumgoer(stage.browser.open(stage.blogs.url("forum", "/"))).chooses(TITLE);
        allow(jo.tab());
        stage.tell("Jo writes \"" + QUESTION + "\" and sends it with Control and Enter.");
        jo.writes(QUESTION).sendsByKeys();
        jo.sees(QUESTION);
        stage.held("turns", "turn => turn.text === '" + QUESTION + "' && turn.state === 'VISIBLE'");
        jo.tab().activate();
        stage.shows(
                stage.popupSays(jo.tab(), "popup-forum-kept"), "Kept, only here.", "Your comment on " + TITLE, "Undo");
        stage.blogs.answerAs("Mara", QUESTION, ANSWER);
        stage.tell("Mara's answer comes up on the page.");
        jo.sees(ANSWER);
        stage.held("turns", "turn => !turn.mine && turn.text.includes('" + ANSWER + "')");
        stage.picture(jo.tab(), "forum");
        String said = stage.popupSays(jo.tab(), "popup-forum-answered");
        stage.shows(said, "Mara answered you.", ANSWER, "Go there");
        stage.showsNot(said, "Jo " + ANSWER);
        jo.tab().close();
    }

    private void allow(Tab tab) {
        Popup popup = stage.popup(tab);
        stage.shows(Stage.popupText(popup), "Note my comments here?");
        popup.click("[data-act=note-here]");
        stage.browser.answerQuestion(true);
        stage.granted("forum");
        stage.noting(stage.blogs.url("forum", "/"));
        tab.activate();
    }
}
