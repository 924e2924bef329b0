package kith.reading;

import java.util.ArrayList;
import java.util.List;
import kith.reading.site.BbPress;
import kith.reading.site.Blogger;
import kith.reading.site.BuddyPress;
import kith.reading.site.Discourse;
import kith.reading.site.Disqus;
import kith.reading.site.Drupal;
import kith.reading.site.Flarum;
import kith.reading.site.FluxBb;
import kith.reading.site.Ghost;
import kith.reading.site.Giscus;
import kith.reading.site.GitHub;
import kith.reading.site.HackerNews;
import kith.reading.site.Invision;
import kith.reading.site.Isso;
import kith.reading.site.Lobsters;
import kith.reading.site.MyBb;
import kith.reading.site.NodeBb;
import kith.reading.site.PhpBb;
import kith.reading.site.Reddit;
import kith.reading.site.RedditOld;
import kith.reading.site.Smf;
import kith.reading.site.StackExchange;
import kith.reading.site.Substack;
import kith.reading.site.VBulletin;
import kith.reading.site.VBulletin5;
import kith.reading.site.Vanilla;
import kith.reading.site.WoltLab;
import kith.reading.site.WordPress;
import kith.reading.site.WpDiscuz;
import kith.reading.site.WpForo;
import kith.reading.site.XenForo;
import kith.reading.site.XenForo1;

/** The platforms Kith knows. */
public final class Sites {

    /** In the order they are asked; the first that claims the page reads it. A new platform is one line here. */
    public static final List<Site> ALL = List.of(
            WordPress.SITE,
            BbPress.SITE,
            Blogger.SITE,
            BuddyPress.SITE,
            Discourse.SITE,
            Disqus.SITE,
            Drupal.SITE,
            Flarum.SITE,
            FluxBb.SITE,
            Ghost.SITE,
            Giscus.SITE,
            GitHub.SITE,
            HackerNews.SITE,
            Invision.SITE,
            Isso.SITE,
            Lobsters.SITE,
            MyBb.SITE,
            NodeBb.SITE,
            PhpBb.SITE,
            Reddit.SITE,
            RedditOld.SITE,
            Smf.SITE,
            StackExchange.SITE,
            Substack.SITE,
            VBulletin.SITE,
            VBulletin5.SITE,
            Vanilla.SITE,
            WoltLab.SITE,
            WpDiscuz.SITE,
            WpForo.SITE,
            XenForo.SITE,
            XenForo1.SITE);

    private Sites() {}

    /** All of them, and last how any other page is read, in the form in which they come into pages, for {@link PageReader#by}. */
    public static String written() {
        List<Site> all = new ArrayList<>(ALL);
        all.add(SiteFile.ANY);
        return Rules.write(all);
    }
}
