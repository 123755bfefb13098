// What Visual Studio Code's YAML service reads in documents: node yaml_service.cjs SERVER < [texts as JSON]
// Prints a list of {tree, errors} as JSON.
const fs = require("fs");
const path = require("path");
const { parse } = require(path.join(process.argv[2], "out/server/src/languageservice/parser/yamlParser07.js"));

function valueOf(node) {
  switch (node?.type) {
    case "object":
      return Object.fromEntries(node.properties.map((each) => [each.keyNode.value, valueOf(each.valueNode)]));
    case "array":
      return node.items.map(valueOf);
    default:
      return node ? node.value : null;
  }
}

const results = JSON.parse(fs.readFileSync(0, "utf8")).map((text) => {
  const { documents } = parse(text);
  const problems = documents.flatMap((each) => [...each.errors, ...each.warnings]);
  return { tree: valueOf(documents[0]?.root), errors: problems.map((each) => each.message) };
});
process.stdout.write(JSON.stringify(results));
