<?php
// The option plainwool_before_html5 makes this a theme of 2008: comments as WordPress writes them for such.

add_action('after_setup_theme', function (): void {
    add_theme_support('title-tag');
    add_theme_support('automatic-feed-links');
    if (!get_option('plainwool_before_html5')) {
        add_theme_support('html5', ['comment-list', 'comment-form']);
    }
});

add_action('wp_enqueue_scripts', function (): void {
    wp_enqueue_style('plainwool', get_stylesheet_uri());
    if (is_singular() && comments_open() && get_option('thread_comments')) {
        wp_enqueue_script('comment-reply');
    }
});
