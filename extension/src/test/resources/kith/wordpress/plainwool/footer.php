</main>
<footer class="site-footer"><p>Proudly powered by <a href="https://wordpress.org/">WordPress</a></p></footer>
<?php wp_footer(); ?>
</body>
</html>
