package kith.demo;

/** The bare page on which WordPress says no. */
final class WpDie {
    private WpDie() {}

    static Reply comment(int status, String message) {
        return page(status, "Comment Submission Failure", message);
    }

    static Reply page(int status, String title, String message) {
        return Reply.html(status, """
            <!DOCTYPE html>
            <html lang="en-US">
            <head>
            	<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
            	<meta name="viewport" content="width=device-width, initial-scale=1.0">
            	<meta name='robots' content='max-image-preview:large, noindex, follow' />
            	<title>%s</title>
            	<style>body { margin: 2em auto; max-width: 700px; padding: 1em 2em; font: 14px sans-serif }</style>
            </head>
            <body id="error-page">
            	<div class="wp-die-message"><p>%s</p></div>
            <p><a href='javascript:history.back()'>&laquo; Back</a></p>
            </body>
            </html>
            """.formatted(title, message));
    }
}
