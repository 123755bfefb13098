<?php
// Standard input: {"schema": …, "documents": […]}. Output: a list of verdicts of Debian's php-json-schema.
// Usage: php php-json-schema.php FOLDER, where FOLDER holds JsonSchema/.
spl_autoload_register(function ($class) use ($argv) {
    $file = $argv[1] . '/' . str_replace('\\', '/', $class) . '.php';
    if (is_file($file)) {
        require $file;
    }
});

$input = json_decode(file_get_contents('php://stdin'), false, 512, JSON_THROW_ON_ERROR);
// The schema is read once, and not again for every document.
$storage = new JsonSchema\SchemaStorage();
$storage->addSchema('file:///notice.schema.json', $input->schema);
$root = $storage->getSchema('file:///notice.schema.json');

$verdicts = [];
foreach ($input->documents as $document) {
    $validator = new JsonSchema\Validator(new JsonSchema\Constraints\Factory($storage));
    $validator->check($document, $root);
    $verdicts[] = $validator->isValid();
}
echo json_encode($verdicts);
