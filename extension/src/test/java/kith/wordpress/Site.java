package kith.wordpress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A WordPress on the disk, ready to be served. */
final class Site {
    /** The folder beside the site where PHP keeps what it has compiled. */
    static final String COMPILED = "compiled";

    private static final String OPEN = "package/public/wp-6.5";
    private static final String WORDPRESS = "package/src/wordpress/wp-6.5.zip";
    private static final String SQLITE = "package/src/sqlite-database-integration/sqlite-database-integration.zip";

    private Site() {}

    /**
     * Unpacks one into an empty folder.
     *
     * @param home its address, without a slash at the end
     */
    static void unpack(Path folder, String home) {
        Path whole = Archive.ofWordPress().whole();
        try {
            Files.createDirectory(folder.resolve(COMPILED));
            Path root = Files.createDirectory(root(folder));
            // The archive keeps PHP and database apart from styles, scripts and pictures, which lie open in it.
            Archive.unpack(whole, 3, root, OPEN, WORDPRESS, SQLITE);
            Folders.unzip(root.resolve("wp-6.5.zip"), "", root);
            Path content = root.resolve("wp-content");
            Path sqlite = content.resolve("plugins/sqlite-database-integration");
            Folders.unzip(root.resolve("sqlite-database-integration.zip"), "sqlite-database-integration-main/", sqlite);
            Files.copy(sqlite.resolve("db.copy"), content.resolve("db.php"));
            ours(content);
            configure(root.resolve("wp-config.php"), home);
        } catch (IOException e) {
            throw new WordPressFailure("WordPress could not be unpacked", e);
        }
    }

    static Path root(Path folder) {
        return folder.resolve("site");
    }

    private static void ours(Path content) throws IOException {
        Path plugins = Files.createDirectories(content.resolve("mu-plugins"));
        Files.copy(
                Folders.ours("kith-bench.php"), plugins.resolve("kith-bench.php"), StandardCopyOption.REPLACE_EXISTING);
        Folders.copy(Folders.ours(WordPress.CLASSIC), content.resolve("themes").resolve(WordPress.CLASSIC));
    }

    /** What is defined first counts. Nothing goes out to the network, and nothing happens by itself. */
    private static void configure(Path config, String home) throws IOException {
        String ours = """
            <?php
            define('WP_HOME', '%s');
            define('WP_SITEURL', WP_HOME);
            define('WP_HTTP_BLOCK_EXTERNAL', true);
            define('DISABLE_WP_CRON', true);
            define('AUTOMATIC_UPDATER_DISABLED', true);
            ?>\
            """.formatted(home);
        Files.writeString(config, ours + Files.readString(config));
    }
}
