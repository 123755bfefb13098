<?php
// Reads a list of texts as JSON and writes it as WordPress's own filter for posts leaves them.
// The argument is the folder of WordPress; nothing of it is replaced but what asks its database.
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
function get_option($name, $default = false) { return $name === 'blog_charset' ? 'UTF-8' : $default; }
foreach (['plugin', 'load', 'formatting', 'kses', 'functions'] as $name) {
    if ($name === 'functions') {
        // It brings the options, which ask the database; one function of it is needed.
        $source = file_get_contents(ABSPATH . WPINC . '/functions.php');
        preg_match('/^function wp_allowed_protocols\(\).*?^}/ms', $source, $found);
        eval($found[0]);
    } else {
        require ABSPATH . WPINC . "/$name.php";
    }
}
// Protocols are fixed once themes have been loaded.
do_action('wp_loaded');
echo json_encode(array_map('wp_kses_post', json_decode(stream_get_contents(STDIN))), JSON_THROW_ON_ERROR);
