<?php
// A must-use plugin: keeps the site on this machine, and lets a test ask for the weather of real servers.

// Nobody is mailed, no picture comes from elsewhere, and a test may write faster than a person does.
add_filter('pre_wp_mail', '__return_true');
add_filter('pre_get_avatar_data', fn($args) => ['url' => includes_url('images/blank.gif'), 'found_avatar' => true] + $args);
add_filter('comment_flood_filter', '__return_false', 99);

// The file "trouble" holds one word of kith.wordpress.Trouble; without it all goes well.
(function (): void {
    $folder = WP_CONTENT_DIR . '/';
    $trouble = is_file($folder . 'trouble') ? file_get_contents($folder . 'trouble') : '';
    $script = basename($_SERVER['SCRIPT_NAME'] ?? '');
    $submits = $script === 'wp-comments-post.php';
    $reads = $script === 'index.php' && ($_SERVER['REQUEST_METHOD'] ?? '') === 'GET';
    if ($trouble === 'ERROR_500' && $submits) {
        throw new Error('a plugin broke'); // WordPress answers with its own page for that
    }
    if ($trouble === 'TAKEN_THEN_503' && $submits) {
        add_action('comment_post', function (): never {
            http_response_code(503);
            exit('<html><head><title>503 Service Temporarily Unavailable</title></head>'
                . '<body><center><h1>503 Service Temporarily Unavailable</h1></center><hr></body></html>');
        }, 99);
    }
    if ($trouble === 'REDIRECT_LOOP' && $reads) {
        header('Location: ' . $_SERVER['REQUEST_URI'], true, 302);
        exit;
    }
    if ($trouble === 'OLD_PAGE' && $reads) {
        $old = $folder . 'old.html';
        if (is_file($old)) {
            exit(file_get_contents($old));
        }
        ob_start(function (string $page) use ($old): string {
            file_put_contents($old, $page);
            return $page;
        });
    }
})();
