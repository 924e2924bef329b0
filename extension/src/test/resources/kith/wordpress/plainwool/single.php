<?php get_header(); ?>
<?php while (have_posts()) : the_post(); ?>
<article id="post-<?php the_ID(); ?>" <?php post_class(); ?>>
	<header class="entry-header"><h1 class="entry-title"><?php the_title(); ?></h1></header>
	<div class="entry-content">
<?php the_content(); ?>
	</div>
	<footer class="entry-footer"><span class="posted-on"><a href="<?php the_permalink(); ?>" rel="bookmark"><time class="entry-date published" datetime="<?php echo esc_attr(get_the_date(DATE_W3C)); ?>"><?php the_date(); ?></time></a></span> <span class="byline"><span class="author vcard"><a class="url fn n" href="<?php echo esc_url(get_author_posts_url(get_the_author_meta('ID'))); ?>"><?php the_author(); ?></a></span></span></footer>
</article>
<?php
// A theme that has no such file gets the one of wp-includes/theme-compat, as before 2009.
comments_template(get_option('plainwool_before_html5') ? '/none-of-its-own.php' : '/comments.php');
endwhile;
get_footer();
