package kith.story;

import java.util.List;
import kith.demo.Commenter;
import kith.drive.Popup;
import kith.drive.Tab;

/** STORY.md, step by step, as far as Kith tells it today. Every step fails with a sentence when the screen says otherwise. */
final class Story {
    private static final String QUESTION = "The 990 form confused me too. How did you learn it?";
    private static final String ANSWER = "I sat with the instructions for a week, and then I asked the county clerk.";

    private final Stage stage;

    Story(Stage stage) {
        this.stage = stage;
    }

    /** The whole story. */
    void tell() {
        welcome();
        anEmptyWeek();
        reading();
        anOldThread();
        comingBack();
        rememberWg();
        clerksWhoHelp();
        sunday();
        aPause();
        whereKithCannotTell();
        troubleAndAway();
        aClosedThread();
        new ForumStory(stage).tell();
        forget();
    }

    private void welcome() {
        stage.tell("Day 0. Jo has installed Kith a minute ago.");
        Tab page = stage.kith("welcome.html");
        stage.picture(page, "welcome");
        stage.shows(
                stage.says(page),
                "Kith remembers the conversations you join, and the people in them. Only here, on this device."
                        + " Now and then it has a small idea for you.",
                "Only when I click",
                "On sites I choose",
                "Everywhere I comment");
        page.click("[data-act=begin]");
        page.until("document.querySelector('.begun')", Stage.LIMIT);
        stage.picture(page, "welcome-begun");
        page.close();
    }

    private void anEmptyWeek() {
        stage.tell("An empty week.");
        Tab week = stage.kith("weekly.html");
        stage.picture(week, "weekly-empty");
        stage.shows(stage.says(week), "Nothing this week. Good reading.");
        week.close();
    }

    private void reading() {
        stage.tell("Jo opens the popup on Ines's blog.");
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        Popup first = stage.popup(blog);
        stage.picture(first, "popup-first");
        stage.shows(Stage.popupText(first), "Note my comments here?", "Yes, on this site");
        first.click("[data-act=note-here]");
        stage.browser.answerQuestion(true);
        stage.granted("ines");
        stage.tell("Jo posts under \"Knitting as networking\": \"" + QUESTION + "\"");
        stage.comment(blog, QUESTION);
        stage.browser.stopWorker();
        stage.held("turns", "turn => turn.mine && turn.state === 'VISIBLE'");
        blog.activate();
        stage.shows(
                stage.popupSays(blog, "popup-kept"),
                "Kept, only here.",
                "Your comment on Knitting as networking.",
                "Undo");
        blog.close();
    }

    private void anOldThread() {
        stage.tell("Jo finds an old thread signed with the same name.");
        Tab scarf = stage.browser.open(stage.blogs.url("ines", "/a-scarf-for-the-treasurer/"));
        Popup popup = stage.popup(scarf);
        stage.picture(popup, "popup-yours");
        stage.shows(Stage.popupText(popup), "Signed Jo, in March", "Is this yours?", "Yes, keep it");
        popup.click("[data-act=keep-it]");
        popup.until("document.querySelector('main').innerText.includes('What I said here')", Stage.LIMIT);
        popup.close();
        scarf.close();
    }

    private void comingBack() {
        stage.daysPass(2);
        stage.blogs.answerAs("Ines", QUESTION, ANSWER);
        stage.blogs.comment(
                "ines", "knitting-as-networking", new Commenter("Pilar", "", ""), "I only read the pictures.");
        stage.blogs.comment("ines", "knitting-as-networking", new Commenter("Theo", "", ""), "So did our treasurer.");
        stage.tell("Day 2. Ines has answered.");
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        stage.held("turns", "turn => !turn.mine");
        blog.activate();
        stage.shows(
                stage.popupSays(blog, "popup-answered"),
                "Ines answered you.",
                ANSWER,
                "Go there",
                "You wrote here once before, in March",
                "Since then: 3 more comments.",
                "What I said here",
                QUESTION);
        blog.close();
    }

    private void rememberWg() {
        stage.tell("Jo right-clicks the comment of WG > Remember this commenter.");
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        stage.remember(blog, ".comment-body:has(a[href*=wg]) .comment-content p");
        stage.held("people", "person => person.name === 'WG' && person.remembered");
        blog.activate();
        Popup popup = stage.popup(blog);
        stage.picture(popup, "popup-remembered");
        stage.shows(
                Stage.popupText(popup),
                "WG, remembered.",
                "The clerk in our county has a list.",
                "Why? (if you like)",
                "Undo");
        popup.type("[data-slot=why]", "knows a clerk who helps");
        popup.eval("document.activeElement.blur(); await new Promise(r => setTimeout(r, 300))");
        popup.close();
        blog.close();
        stage.held("people", "person => person.why === 'knows a clerk who helps'");
    }

    private void clerksWhoHelp() {
        stage.tell("Day 5. Jo reads WG's new post, \"Clerks who help\".");
        stage.daysPass(3);
        stage.blogs.publish(
                "wg",
                "Clerks who help",
                List.of(
                        "There is a person in every county who knows where the paper goes. Ours has a list, and a"
                                + " pencil behind the ear.",
                        "When I asked about the 990 form, the clerk did not explain it. The clerk asked what we do,"
                                + " and then put a finger on the three lines that matter for somebody as small as us.",
                        "I have since sent four people to that desk. All four came back with a story."));
        Tab post = stage.browser.open(stage.blogs.url("wg", "/clerks-who-help/"));
        stage.shows(stage.popupSays(post, "popup-known"), "People I know here", "WG", "wrote this post");
        post.close();
    }

    private void sunday() {
        stage.tell("Sunday. The weekly page.");
        Tab week = stage.kith("weekly.html");
        week.type("[data-slot=why]", "so that I know people who do what I do");
        week.click("[data-act=keep-why]");
        week.until("document.querySelector('.epigraph')", Stage.LIMIT);
        stage.picture(week, "weekly");
        stage.shows(
                stage.says(week),
                "A few ideas, if you like.",
                "so that I know people who do what I do",
                "Jo wrote this.",
                "Knitting as networking",
                "Ines answered your question about the 990 form.",
                "Thank Ines, in the thread.",
                "Any time this week or next.",
                "Nothing is asked of Ines.",
                "To use: their words",
                "yours",
                "When I next open the blog, I write two lines about the county clerk.",
                "Open the thread",
                "Draft",
                "Not now",
                "On a better day",
                "Feels forced",
                "A new post:",
                "Clerks who help",
                "WG",
                "You both wrote about the 990 form.",
                "A line under it, if it speaks to you.",
                "The next few days are good.",
                "That's all.",
                "Two small things are a full week.");
        stage.tell("A draft.");
        week.eval("document.querySelectorAll('details').forEach(it => it.open = true)");
        stage.picture(week, "weekly-menus");
        week.eval("document.querySelectorAll('details').forEach(it => it.open = false)");
        week.click(".card [data-act=draft]");
        week.until("document.querySelector('.pad textarea')", Stage.LIMIT);
        stage.picture(week, "weekly-draft");
        stage.shows(
                stage.says(week),
                "To Ines, in the thread.",
                "Two sentences are enough.",
                "Let it sit",
                "Kith never sends.");
        stage.shows(
                week.eval("return document.querySelector('.pad textarea').value")
                        .getAsString(),
                "Thank you for the answer. About the county clerk:");
        week.click(".card [data-act=done]");
        week.until("document.querySelector('main').innerText.includes('Good.')", Stage.LIMIT);
        stage.shows(stage.says(week), "Good.");
        week.close();
    }

    private void aPause() {
        stage.tell("A pause.");
        Tab week = stage.kith("weekly.html");
        week.click("[data-act=rest]");
        week.until("document.querySelector('[data-act=i-am-back]')", Stage.LIMIT);
        stage.picture(week, "weekly-resting");
        stage.shows(stage.says(week), "Resting until you come back.");
        week.click("[data-act=i-am-back]");
        week.until("document.querySelector('main').innerText.includes('Welcome back.')", Stage.LIMIT);
        stage.picture(week, "weekly-back");
        stage.shows(stage.says(week), "Welcome back.", "Fresh start", "keeps people, clears ideas.");
        week.click("main [data-act=fresh-start]");
        week.until("document.querySelector('main [data-act=undo]')", Stage.LIMIT);
        stage.picture(week, "weekly-fresh");
        week.click("main [data-act=undo]");
        week.until("!document.querySelector('main [data-act=undo]')", Stage.LIMIT);
        week.close();
    }

    private void whereKithCannotTell() {
        stage.tell("Where Kith cannot tell.");
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        stage.remember(blog, ".entry-content p");
        Popup which = stage.popup(blog);
        which.until("document.querySelector('[data-act=this-one]')", Stage.LIMIT);
        stage.picture(which, "popup-which");
        stage.shows(Stage.popupText(which), "Which of these?", "None of these");
        which.click("[data-act=none-of-these]");
        which.until("document.querySelector('main').innerText.includes('Nobody, then.')", Stage.LIMIT);
        which.close();
        blog.close();
        stage.tell("In a foreign frame.");
        Tab room = stage.browser.open(stage.blogs.url("plain", "/the-reading-room/"));
        Tab frame = room.frame(stage.blogs.url("frame", "/"));
        stage.remember(room, frame, ".post a");
        stage.held("last", "last => last.kind === 'FROM_LINK'");
        room.activate();
        stage.shows(
                stage.popupSays(room, "popup-from-link"),
                "WG, remembered from the link.",
                "This part of the page belongs to frame.localhost. Kith can read it if you like.",
                "Allow frame.localhost");
        room.close();
    }

    private void troubleAndAway() {
        stage.tell("Trouble.");
        Tab broken = stage.browser.open(stage.blogs.url("broken", "/a-page-in-pieces/"));
        stage.shows(
                stage.popupSays(broken, "popup-trouble"),
                "I could not read this page.",
                "You can still right-click a comment and remember who wrote it.");
        broken.close();
        stage.tell("An excluded page.");
        Tab bank = stage.browser.open(stage.blogs.url("bank", "/"));
        stage.shows(stage.popupSays(bank, "popup-away"), "Kith looks away here.", "Why?");
        bank.close();
    }

    private void aClosedThread() {
        stage.tell("A closed thread.");
        Tab attic = stage.browser.open(stage.blogs.url("ines", "/what-the-attic-kept/"));
        Popup popup = stage.popup(attic);
        popup.click("[data-act=remember-author]");
        popup.until("document.querySelector('main').innerText.includes('remembered')", Stage.LIMIT);
        popup.close();
        Tab fairs = stage.browser.open(stage.blogs.url("ines", "/on-county-fairs/"));
        stage.held("sightings", "sighting => sighting.title === 'On county fairs'");
        fairs.close();
        attic.activate();
        stage.shows(
                stage.popupSays(attic, "popup-closed"),
                "This conversation is closed. Ines has a newer one: On county fairs.");
        attic.close();
    }

    private void forget() {
        stage.tell("What do I hold on Ines? And: forget.");
        Tab blog = stage.browser.open(stage.blogs.url("ines", "/knitting-as-networking/"));
        Popup popup = stage.popup(blog);
        String person = popup.eval(
                        "return [...document.querySelectorAll('a.name')].find(a => a.innerText === 'Ines').getAttribute('href')")
                .getAsString();
        popup.close();
        Tab ines = stage.kith(person);
        stage.picture(ines, "person");
        stage.shows(stage.says(ines), ANSWER, "Ines", "What we said", "What do I hold on Ines?", "Forget Ines");
        ines.click("[data-act=hold]");
        ines.until("document.querySelector('#held pre')", Stage.LIMIT);
        stage.picture(ines, "person-hold");
        ines.click("[data-act=forget]");
        ines.until("document.querySelector('main').innerText.includes('forgotten')", Stage.LIMIT);
        stage.picture(ines, "person-forgotten");
        stage.shows(
                stage.says(ines),
                "Ines is forgotten.",
                "Everything Kith held about Ines is gone, and Ines will not be noted again.",
                "Undo, until you close this page");
        ines.close();
        blog.reload();
        stage.popupSays(blog, "popup-after-forget");
        String held = stage.everythingHeld();
        stage.showsNot(held, "Ines", "I sat with the instructions");
        stage.tell("    nothing of Ines is left, and her blog does not bring her back");
        blog.close();
    }
}
