package kith.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What stands on the blogs and the forum when the story begins. All invented. */
final class Stories {
    private static final int FRESH_DAYS = 30;

    private final DemoBlog demo;
    private final Instant now;

    Stories(DemoBlog demo, Instant now) {
        this.demo = demo;
        this.now = Blog.seconds(now);
    }

    void tell() {
        scarf();
        attic();
        knitting();
        fairs();
        drawer();
        forum();
    }

    private void knitting() {
        Instant published = ago(6);
        demo.publish(
                "ines",
                "Knitting as networking",
                List.of(
                        "I learned to knit in the back row of a county meeting. Nobody minds somebody with needles;"
                                + " people sit down beside you and begin to talk.",
                        "That is how I came to know the treasurer, and after the treasurer the two people who really"
                                + " run the library sale. Nobody exchanged a card. We compared yarn.",
                        "Last spring our small association had to file the 990 form for the first time. I read the"
                                + " instructions aloud over half a sleeve, and somewhere on the second page I gave up and"
                                + " went on knitting.",
                        "So here is a word for slow company. Your hands are busy, an evening goes by, and then the"
                                + " county clerk says one sentence that saves you a month.",
                        "What do you do with your hands while you listen?"),
                published);
        String post = "knitting-as-networking";
        comment(post, "Pilar", "", "I count stitches while they count votes. It keeps both of us honest.", ago(5));
        demo.comment(
                "ines",
                post,
                new Commenter("WG", "wg@wg.example", demo.url("wg", "/")),
                "The clerk in our county has a list.",
                ago(4));
        comment(
                post,
                "Theo",
                "http://theo.example/",
                "Our treasurer crochets. The books have balanced ever since, and I'm sure that's no accident.",
                ago(3));
    }

    private void scarf() {
        Instant march = latestMarch();
        demo.publish(
                "ines",
                "A scarf for the treasurer",
                List.of(
                        "Our treasurer keeps the receipts of the year in a shoe box, and the shoe box under the desk,"
                                + " where it is cold.",
                        "I could not do much about the box. So I made a scarf."),
                march.minus(2, ChronoUnit.DAYS));
        demo.comment(
                "ines",
                "a-scarf-for-the-treasurer",
                new Commenter("Jo", "jo@jo.example", ""),
                "I keep my receipts in a knitting bag as well. It works better than it should.",
                march);
    }

    private void attic() {
        demo.publish(
                "ines",
                "What the attic kept",
                List.of("Five years of minutes, one raincoat, and the first ledger of the association."),
                ago(120));
        comment("what-the-attic-kept", "Theo", "http://theo.example/", "Keep the raincoat.", ago(119));
        demo.close("ines", "what-the-attic-kept");
    }

    private void fairs() {
        demo.publish(
                "ines",
                "On county fairs",
                List.of(
                        "Between the jam and the rabbits stands a table that nobody plans to visit. Everybody ends"
                                + " there, because it has chairs.",
                        "I brought wool for six. We were eleven."),
                ago(1));
    }

    private void drawer() {
        demo.publish(
                "wg",
                "A drawer of forms",
                List.of("I opened the drawer to find one form and closed it an hour later with nine, sorted by"
                        + " colour."),
                ago(40));
        demo.comment(
                "wg",
                "a-drawer-of-forms",
                new Commenter("Pilar", "pilar@pilar.example", ""),
                "By colour is how I sort my yarn, too.",
                ago(39));
    }

    private void forum() {
        Commenter tomasz = new Commenter("Tomasz", "tomasz@tomasz.example", "");
        Commenter runa = new Commenter("Runa", "runa@runa.example", "");
        demo.publish(
                "forum",
                "Bread before six",
                List.of("I bake before the buses run. Who else is up then, and what do you listen to?"),
                ago(9));
        demo.comment("forum", "bread-before-six", tomasz, "The radio, low, and the oven.", ago(8));
        demo.publish(
                "forum",
                tomasz,
                "Who keeps the minutes?",
                List.of(
                        "Our association is eleven people and one notebook. Whoever sits nearest to the lamp writes.",
                        "How do you do it?"),
                ago(4));
        demo.comment("forum", "who-keeps-the-minutes", runa, "By birthday. Nobody can argue with that.", ago(3));
        demo.comment(
                "forum",
                "who-keeps-the-minutes",
                new Commenter("Mara", "mara@mara.example", demo.url("forum", "/")),
                "We read them aloud once and throw nothing away. The shelf is long.",
                ago(2));
    }

    private void comment(String post, String name, String site, String text, Instant at) {
        String email = Html.slug(name) + "@" + Html.slug(name) + ".example";
        demo.comment("ines", post, new Commenter(name, email, site), text, at);
    }

    private Instant ago(int days) {
        return now.minus(days, ChronoUnit.DAYS);
    }

    /** The story says "in March", in whatever month it is told: the last one that lies a month back. */
    private Instant latestMarch() {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        LocalDate march = LocalDate.of(today.getYear(), Month.MARCH, 14);
        boolean isPast = march.isBefore(today.minusDays(FRESH_DAYS));
        return (isPast ? march : march.minusYears(1)).atTime(9, 30).toInstant(ZoneOffset.UTC);
    }
}
