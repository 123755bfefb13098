// What Visual Studio Code's YAML service makes of documents: node yaml_service.cjs SERVER < {texts, schema} as JSON.
// Prints a list of {tree, errors} as JSON: what it reads, and what it finds wrong by YAML and by the schema.
const fs = require("fs");
const path = require("path");
const { createRequire } = require("module");

const server = createRequire(path.join(process.argv[2], "package.json"));
const { parse } = server("./out/server/src/languageservice/parser/yamlParser07.js");
const { getLanguageService } = server("./out/server/src/languageservice/yamlLanguageService.js");
const { TextDocument } = server("vscode-languageserver-textdocument");

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

async function read(text, number) {
  const { documents } = parse(text);
  const problems = documents.flatMap((each) => [...each.errors, ...each.warnings]);
  const document = TextDocument.create(`file:///${number}.yaml`, "yaml", 1, text);
  const diagnostics = schema ? await service.doValidation(document, false) : [];
  return {
    tree: valueOf(documents[0]?.root),
    errors: [...problems, ...diagnostics].map((each) => each.message),
  };
}

const { texts, schema } = JSON.parse(fs.readFileSync(0, "utf8"));
const service = getLanguageService({
  schemaRequestService: async (uri) => {
    if (uri.startsWith("file:")) return JSON.stringify(schema);
    throw new Error(`${uri} would be fetched`);
  },
  workspaceContext: { resolveRelativePath: (relative) => `file:///${path.basename(relative)}` },
  telemetry: { send() {}, sendError() {}, sendTrack() {} },
  clientCapabilities: { textDocument: {} },
});
const schemas = schema ? [{ uri: schema.$id, fileMatch: ["*.yaml"], schema }] : [];
service.configure({ validate: true, hover: false, completion: false, customTags: [], yamlVersion: "1.2", schemas });
Promise.all(texts.map(read)).then((results) => process.stdout.write(JSON.stringify(results)));
