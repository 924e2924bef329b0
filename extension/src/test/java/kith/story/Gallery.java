package kith.story;

import kith.drive.Popup;
import kith.drive.Tab;

/** The pages of the story's first days, in whatever language the browser speaks: nothing here reads their words. */
record Gallery(Stage stage) {
    private static final String POST = "/knitting-as-networking/";
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";

    void show() {
        Tab welcome = stage.kith("welcome.html");
        stage.picture(welcome, "welcome");
        welcome.close();
        stage.browser.grantHost(stage.blogs.pattern("ines"));
        Tab blog = stage.browser.open(stage.blogs.url("ines", POST));
        stage.comment(blog, QUESTION);
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        popup(blog, "popup-kept");
        stage.daysPass(2);
        stage.blogs.answerAs("Ines", QUESTION, ANSWER);
        blog.reload();
        stage.held("turns", "turn => !turn.mine");
        popup(blog, "popup-answered");
        blog.close();
        week();
    }

    private void popup(Tab blog, String name) {
        blog.activate();
        Popup popup = stage.popup(blog);
        stage.picture(popup, name);
        popup.close();
    }

    private void week() {
        Tab week = stage.kith("weekly.html");
        stage.picture(week, "weekly");
        week.click(".card [data-act=draft]");
        week.until("document.querySelector('.pad textarea')", Stage.LIMIT);
        stage.picture(week, "weekly-draft");
        week.eval("location.href = document.querySelector('.card a.name').href");
        week.until("document.querySelector('[data-act=hold]')", Stage.LIMIT);
        week.click("[data-act=hold]");
        week.until("document.querySelector('#held pre')", Stage.LIMIT);
        stage.picture(week, "person-hold");
        week.close();
    }
}
