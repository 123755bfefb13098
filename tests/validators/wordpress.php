<?php
// Standard input: {"schema": …, "documents": […]}. Output: a list of verdicts of WordPress's REST validator.
// Usage: php wordpress.php FOLDER [sanitised], where FOLDER holds wp-includes/.
// With "sanitised" the output is the documents as WordPress brings them into the types of the schema.
define('ABSPATH', $argv[1] . '/');
define('WPINC', 'wp-includes');
require ABSPATH . 'wp-includes/load.php';
require ABSPATH . 'wp-includes/class-wp-error.php';
require ABSPATH . 'wp-includes/plugin.php';
require ABSPATH . 'wp-includes/formatting.php';
require ABSPATH . 'wp-includes/functions.php';
require ABSPATH . 'wp-includes/rest-api.php';

function __($text)
{
    return $text;
}

function _n($single, $plural, $number)
{
    return $number === 1 ? $single : $plural;
}

// As WordPress does in default-filters.php: messages with a list of codes need it.
add_filter('wp_sprintf', 'wp_sprintf_l', 10, 2);

set_error_handler(function ($level, $message) {
    throw new ErrorException($message);
}, E_ALL & ~E_DEPRECATED);

$input = json_decode(file_get_contents('php://stdin'), true, 512, JSON_THROW_ON_ERROR);
$judge = isset($argv[2])
    ? fn ($document) => rest_sanitize_value_from_schema($document, $input['schema'], 'notice')
    : fn ($document) => true === rest_validate_value_from_schema($document, $input['schema'], 'notice');
echo json_encode(array_map($judge, $input['documents']));
