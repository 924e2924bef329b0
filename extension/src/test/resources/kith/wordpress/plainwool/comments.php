<div id="comments" class="comments-area">
<?php if (have_comments()) : ?>
	<h2 class="comments-title"><?php comments_number(); ?></h2>
	<ol class="comment-list"><?php wp_list_comments(['style' => 'ol', 'short_ping' => true, 'avatar_size' => 40]); ?></ol>
	<?php the_comments_navigation(); ?>
<?php endif; ?>
<?php if (!comments_open()) : ?>
	<p class="no-comments">Comments are closed.</p>
<?php endif; ?>
<?php comment_form(); ?>
</div>
