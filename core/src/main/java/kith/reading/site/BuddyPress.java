package kith.reading.site;

import kith.reading.Pick;
import kith.reading.Site;

/**
 * BuddyPress, a network in WordPress: activities and what is said to them, in its templates Nouveau and Legacy.
 *
 * <p>Marks: an activity's item in {@code #buddypress}. Activities without words (a new picture, a new friend) are left
 * out unless somebody answered.
 *
 * <p>Markup last seen November 2026 (source of 15: bp-templates/…/activity/entry.php and comment.php). To try:
 * https://buddypress.org/ (its members' activity).
 */
public final class BuddyPress {

    static final String EVIDENCE = "#buddypress li.activity-item[id^='activity-'], .buddypress-wrap li.activity-item";

    /** How activities are read. */
    public static final Site SITE = WordPress.beside("buddypress", EVIDENCE)
            .postAuthor(Pick.NONE, Pick.NONE)
            .items(
                    "li.activity-item[id^='activity-'], li[id^='acomment-']",
                    Pick.attr("id").key())
            .leftOut(".mini:not(:has([id^='acomment-']))")
            .author(
                    Pick.text(".activity-header a:not(:has(img))", ".acomment-meta a"),
                    Pick.attr("abs:href", ".activity-header a:not(:has(img))", ".acomment-meta a"))
            .permalink(Pick.attr("abs:href", ".activity-time-since", "a:has(.time-since)"))
            .time(Pick.attr("data-livestamp", ".time-since").or(Pick.text(".time-since")))
            .text(Pick.text(".acomment-content", ".activity-inner"))
            .editor(
                    "form.ac-form, form#whats-new-form",
                    "[name='ac_form_submit'], #aw-whats-new-submit",
                    Pick.value("textarea"))
            .signedIn(Pick.text("#wpadminbar .display-name", "#bp-login-widget-title a"))
            .answering(Pick.value("input[name='comment_form_id']").digits().prefix("activity-"))
            .paged("#buddypress li.load-more a")
            .site();

    private BuddyPress() {}
}
