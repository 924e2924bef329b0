package kith.followup;

import java.util.List;
import java.util.function.UnaryOperator;
import kith.people.Scene;
import kith.people.Shown;

/** Ten invented histories, each as the pages that Jo saw and what Jo wrote there; of each, the first card is read. */
record TenHistories(String name, UnaryOperator<Scene> lived) {
    private static final String INES = Shown.HOME;
    private static final String WG = "https://wg.example/";
    private static final String MIRJA = "https://mirja.example/";
    private static final String TOVE = "https://tove.example/";
    private static final String RAFI = "https://rafi.example/";

    static final List<TenHistories> ALL = List.of(
            new TenHistories("somebody asked Jo", TenHistories::asked),
            new TenHistories("an answer to Jo's question", TenHistories::answered),
            new TenHistories("an answer to a comment without a question", TenHistories::commented),
            new TenHistories("a new post about what both wrote about", TenHistories::newPost),
            new TenHistories("a post of last week, and a small question", TenHistories::question),
            new TenHistories("a talk of long ago", TenHistories::longAgo),
            new TenHistories("two people with one subject", TenHistories::twoPeople),
            new TenHistories("somebody on Jo's mind, with nothing new", TenHistories::onMyMind),
            new TenHistories("somebody on Jo's mind before an answer that waits", TenHistories::firstOfTwo),
            new TenHistories("somebody who is only noted", TenHistories::noted));

    private static Shown wool() {
        return Shown.wool().at("2026-11-18T20:00:00Z");
    }

    private static Scene asked(Scene jo) {
        String words = "Our county has a clerk for this, and the queue is short.";
        return jo.posts(wool(), words)
                .days(2)
                .sees(wool().says("1", "Jo", "", words)
                        .answers("1", "2", "Ines", INES, "Which county is that? Does the clerk see people on Fridays?"))
                .days(1);
    }

    private static Scene answered(Scene jo) {
        String words = "The 990 form confused me too. How did you learn it?";
        return jo.posts(wool(), words)
                .days(2)
                .sees(wool().says("1", "Jo", "", words)
                        .answers(
                                "1",
                                "2",
                                "Ines",
                                INES,
                                "I sat with the instructions for a week, and then I asked the county clerk."))
                .days(1);
    }

    private static Scene commented(Scene jo) {
        Shown bread = Shown.post("Tove", TOVE, "rye", "Rye, slowly", "My rye takes two days, most of it asleep.")
                .at("2026-11-18T20:00:00Z");
        String words = "Mine sleeps on the stairs, because the kitchen is too warm.";
        return jo.posts(bread, words)
                .days(2)
                .sees(bread.says("1", "Jo", "", words)
                        .answers("1", "2", "Tove", TOVE, "Stairs are a good idea. Mine stands beside the boots."))
                .days(2);
    }

    private static Scene newPost(Scene jo) {
        Shown thread = wool().says("1", "WG", WG, "The clerk in our county has a list.");
        return jo.posts(wool(), "The 990 form confused me too. How did you learn it?")
                .days(1)
                .remembers(thread, "1")
                .days(1)
                .sees(Shown.post(
                        "WG", WG, "clerks", "Clerks who help", "Ours explained the 990 form to half the village."))
                .days(1);
    }

    /** Five people from one thread, so that Kith knows enough to begin something. */
    private static Scene company(Scene jo) {
        Shown fair = Shown.post("Rafi", RAFI, "fair", "The fair in the rain", "It rained, and everybody came.");
        List<String> names = List.of("Ada", "Bo", "Cleo", "Dov", "Elif");
        for (int i = 0; i < names.size(); i++) {
            fair.says("" + (i + 1), names.get(i), "https://" + names.get(i) + ".example/", "I was there, number " + i);
        }
        for (int i = 0; i < names.size(); i++) {
            jo.remembers(fair, "" + (i + 1));
        }
        return jo;
    }

    /** Jo asks under a post, is answered the next day, and remembers who wrote it. */
    private static Scene talk(
            Scene jo, String name, String home, String path, String title, String mine, String theirs) {
        Shown post = Shown.post(name, home, path, title, "A long text, and " + title)
                .at(jo.now().toString());
        jo.posts(post, mine).days(1).remembersAuthor(post);
        return jo.sees(post.says("1", "Jo", "", mine).at(jo.now().toString()).answers("1", "2", name, home, theirs));
    }

    private static Scene question(Scene jo) {
        company(jo);
        String words = "The small bell is about as heavy as a calf.";
        talk(jo, "Mirja Aalto", MIRJA, "bells", "Bells, and who rings them", "How heavy is the small bell?", words);
        jo.days(12);
        Shown mittens = Shown.post(
                        "Mirja Aalto", MIRJA, "mittens", "Mittens for bell ringers", "Rope burns. So I knit.")
                .published(jo.now().toString());
        return jo.sees(mittens).days(8);
    }

    private static Scene longAgo(Scene jo) {
        company(jo);
        String home = "https://oskar.example/";
        talk(
                jo,
                "Oskar",
                home,
                "bees",
                "Bees in November",
                "Do your bees sleep now?",
                "They hum. I listen at the wall.");
        return jo.days(250);
    }

    private static Scene twoPeople(Scene jo) {
        company(jo);
        for (int i = 0; i < 3; i++) {
            talk(
                    jo,
                    "Lindiwe",
                    "https://lindiwe.example/",
                    "loom" + i,
                    "Loom notes " + (i + 1),
                    "What a calm page. Is the loom yours?",
                    "The loom was a gift, and the loom decides what I weave on it.");
            jo.days(5);
            talk(
                    jo,
                    "Bram",
                    "https://bram.example/",
                    "shed" + i,
                    "From the shed, " + (i + 1),
                    "Did you build that yourself?",
                    "I mended the loom with a broom handle; a loom forgives a lot.");
            jo.days(5);
        }
        return jo.days(18);
    }

    private static Scene onMyMind(Scene jo) {
        company(jo);
        for (int i = 0; i < 3; i++) {
            talk(
                    jo,
                    "Tove",
                    TOVE,
                    "rye" + i,
                    "Rye, slowly, part " + (i + 1),
                    "Does it sleep on the stairs, too?",
                    "The rye sleeps wherever it is cool, and so do I.");
            jo.days(9);
        }
        return jo.days(14).holds(jo.person("Tove").onMind(true));
    }

    private static Scene firstOfTwo(Scene jo) {
        question(jo);
        jo.holds(jo.person("Mirja Aalto").onMind(true));
        String words = "Is there a fair in spring, too?";
        Shown fair = Shown.post("Ines", INES, "fairs", "On county fairs", "We had one with sheep.")
                .at(jo.now().toString());
        jo.posts(fair, words).days(1);
        return jo.sees(fair.says("1", "Jo", "", words)
                        .at(jo.now().toString())
                        .answers("1", "2", "Ines", INES, "In May, behind the mill."))
                .days(1);
    }

    private static Scene noted(Scene jo) {
        Shown thread = Shown.post("Rafi", RAFI, "fair", "The fair in the rain", "It rained, and everybody came.")
                .at("2026-11-18T20:00:00Z");
        String words = "We stood under the cake tent. Who baked the plum cake?";
        Shown answered = thread.says("1", "Jo", "", words)
                .answers(
                        "1", "2", "K.", "https://k.example/", "My aunt did, and she is still proud of that plum cake.");
        Shown news =
                Shown.post("K.", "https://k.example/", "plums", "Plums again", "The plum cake, and how it is done.");
        return jo.posts(thread, words).days(2).sees(answered).sees(news).days(1);
    }
}
