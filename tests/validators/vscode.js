// Standard input: {"schema": …, "documents": […]}. Output: a list of verdicts of the JSON service of VS Code.
const { getLanguageService, TextDocument } = require("vscode-json-languageservice");
const { schema, documents } = JSON.parse(require("fs").readFileSync(0, "utf8"));

// The schema that a document names in $schema goes before the configured one: whatever is asked for is this one.
const service = getLanguageService({ schemaRequestService: () => Promise.resolve(JSON.stringify(schema)) });
service.configure({ validate: true, schemas: [{ uri: "notice.schema.json", fileMatch: ["*"], schema }] });

async function verdict(document) {
  const text = TextDocument.create("file:///notice.json", "json", 1, JSON.stringify(document));
  const problems = await service.doValidation(text, service.parseJSONDocument(text));
  return problems.length === 0;
}

async function main() {
  const verdicts = [];
  for (const document of documents) verdicts.push(await verdict(document));
  process.stdout.write(JSON.stringify(verdicts));
}

main();
