<?php
// Does to a WordPress what its owner, its readers and time would do. From the command line only:
//   php deeds.php SITE '[{"do": "publish", "slug": "socks", ...}, ...]'
// and answers with one JSON list: what each deed brought about.

[, $site, $deeds] = $argv;
require "$site/wp-load.php";

function named(string $slug): WP_Post {
    $found = get_posts(['name' => $slug, 'post_status' => 'any', 'numberposts' => 1]);
    return $found[0] ?? throw new InvalidArgumentException("no post $slug");
}

function saying(string $text): WP_Comment {
    foreach (get_comments(['status' => 'all']) as $comment) {
        if ($comment->comment_content === $text) {
            return $comment;
        }
    }
    throw new InvalidArgumentException("no comment says: $text");
}

/** A comment as Java wants to hear of it. */
function told(int|WP_Comment $comment): array {
    $it = get_comment($comment);
    return [
        'id' => (int) $it->comment_ID,
        'post' => (int) $it->comment_post_ID,
        'parent' => (int) $it->comment_parent,
        'name' => $it->comment_author,
        'email' => $it->comment_author_email,
        'site' => $it->comment_author_url,
        'text' => $it->comment_content,
        'at' => strtotime($it->comment_date_gmt . ' UTC'),
        'approved' => $it->comment_approved === '1',
    ];
}

/** WordPress keeps two dates of everything, the site's and Greenwich's; our sites live in Greenwich. */
function dates(string $kind, int $at): array {
    $date = gmdate('Y-m-d H:i:s', $at);
    return ["{$kind}_date" => $date, "{$kind}_date_gmt" => $date];
}

function options(array $deed): bool {
    foreach ($deed['options'] as $name => $value) {
        update_option($name, $value);
    }
    global $wp_rewrite;
    $wp_rewrite->init();
    flush_rewrite_rules(false);
    return true;
}

function theme(array $deed): bool {
    switch_theme($deed['name']);
    return true;
}

/** The first user becomes the owner; what WordPress wrote by itself goes. */
function owner(array $deed): bool {
    global $wpdb;
    foreach (get_posts(['post_type' => 'any', 'post_status' => 'any', 'numberposts' => -1]) as $post) {
        wp_delete_post($post->ID, true);
    }
    $nicename = sanitize_title($deed['name']);
    $wpdb->update($wpdb->users, ['user_login' => $nicename], ['ID' => 1]);
    clean_user_cache(1);
    wp_update_user([
        'ID' => 1,
        'user_pass' => $nicename,
        'user_nicename' => $nicename,
        'nickname' => $deed['name'],
        'display_name' => $deed['name'],
        'user_email' => $deed['email'],
        'user_url' => home_url('/'),
    ]);
    update_option('admin_email_lifespan', time() + YEAR_IN_SECONDS); // else a log-in begins with a question about it
    return true;
}

function publish(array $deed): array {
    $paragraphs = array_map(
        fn($it) => "<!-- wp:paragraph -->\n<p>" . htmlspecialchars($it, ENT_NOQUOTES) . "</p>\n<!-- /wp:paragraph -->",
        $deed['paragraphs']
    );
    $id = wp_insert_post(wp_slash([
        'post_name' => $deed['slug'],
        'post_title' => $deed['title'],
        'post_content' => implode("\n\n", $paragraphs),
        'post_status' => 'publish',
        'post_author' => 1,
        'comment_status' => $deed['open'] ? 'open' : 'closed',
    ] + dates('post', $deed['at'])));
    return ['id' => $id, 'slug' => get_post($id)->post_name];
}

function comment(array $deed): array {
    return told(wp_insert_comment(wp_slash([
        'comment_post_ID' => named($deed['slug'])->ID,
        'comment_author' => $deed['name'],
        'comment_author_email' => $deed['email'],
        'comment_author_url' => $deed['site'],
        'comment_content' => $deed['text'],
        'comment_parent' => $deed['parent'],
        'comment_approved' => 1,
    ] + dates('comment', $deed['at']))));
}

/** The owner answers, logged in: that is what makes WordPress mark the answer as the author's. */
function answer(array $deed): array {
    $asked = saying($deed['to']);
    $owner = get_userdata(1);
    return told(wp_insert_comment(wp_slash([
        'comment_post_ID' => $asked->comment_post_ID,
        'comment_parent' => $asked->comment_ID,
        'user_id' => 1,
        'comment_author' => $owner->display_name,
        'comment_author_email' => $owner->user_email,
        'comment_author_url' => $owner->user_url,
        'comment_content' => $deed['text'],
        'comment_approved' => 1,
    ] + dates('comment', $deed['at']))));
}

/** The owner answers whoever has waited so long since a moment; whoever tries Kith by hand is not left alone. */
function answer_waiting(array $deed): int {
    $answered = 0;
    foreach (get_comments(['status' => 'approve', 'user_id' => 0, 'order' => 'ASC']) as $it) {
        $at = strtotime("$it->comment_date_gmt UTC");
        $waits = $at >= $deed['since'] && $at <= time() - $deed['seconds'];
        if ($waits && !get_comments(['parent' => $it->comment_ID, 'user_id' => 1, 'count' => true])) {
            $text = $deed['texts'][$it->comment_ID % count($deed['texts'])];
            answer(['to' => $it->comment_content, 'text' => $text, 'at' => time()]);
            $answered++;
        }
    }
    return $answered;
}

/** @return bool 'approve', 'hold', 'trash', or 'delete' for good */
function judge(array $deed): bool {
    return $deed['as'] === 'delete'
        ? wp_delete_comment($deed['id'], true)
        : wp_set_comment_status($deed['id'], $deed['as']);
}

function close(array $deed): int {
    return wp_update_post(['ID' => named($deed['slug'])->ID, 'comment_status' => 'closed']);
}

function link_of(array $deed): string {
    return get_permalink(named($deed['slug']));
}

function comments(array $deed): array {
    $all = get_comments(['post_id' => named($deed['slug'])->ID, 'status' => 'all', 'order' => 'ASC']);
    return array_map(told(...), $all);
}

/** So many days go by: every date moves back. */
function days_pass(array $deed): bool {
    global $wpdb;
    foreach (['post' => [$wpdb->posts, 'ID'], 'comment' => [$wpdb->comments, 'comment_ID']] as $kind => [$table, $id]) {
        foreach ($wpdb->get_results("SELECT $id AS id, {$kind}_date_gmt AS at FROM $table") as $row) {
            $at = strtotime("$row->at UTC") - $deed['days'] * DAY_IN_SECONDS;
            $wpdb->update($table, dates($kind, $at), [$id => $row->id]);
        }
    }
    wp_cache_flush();
    return true;
}

$known = ['options', 'theme', 'owner', 'publish', 'comment', 'answer', 'answer_waiting', 'judge', 'close',
    'link_of', 'comments', 'days_pass'];
$done = [];
foreach (json_decode($deeds, true, 32, JSON_THROW_ON_ERROR) as $deed) {
    $what = $deed['do'];
    if (!in_array($what, $known, true)) {
        throw new InvalidArgumentException("nobody can $what");
    }
    $result = $what($deed);
    if ($result === false || is_wp_error($result)) {
        throw new RuntimeException("$what: " . (is_wp_error($result) ? $result->get_error_message() : 'not done'));
    }
    $done[] = $result;
}
echo json_encode($done, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE), "\n";
