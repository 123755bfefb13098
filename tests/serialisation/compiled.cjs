// Compiles schemas with ajv in strict mode and says what it says: node compiled.cjs NODE_MODULES < {name: schema}
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const from = createRequire(process.argv[2] + "/");
const Ajv = { "http://json-schema.org/draft-07/schema#": from("ajv").default };
Ajv["https://json-schema.org/draft/2020-12/schema"] = from("ajv/dist/2020").default;

const said = {};
for (const [name, { schema, documents, options, vocabulary }] of Object.entries(JSON.parse(readFileSync(0, "utf-8")))) {
  const messages = [];
  const tell = (...words) => messages.push(words.join(" "));
  const ajv = new Ajv[schema.$schema]({ strict: true, logger: { log: tell, warn: tell, error: tell }, ...options });
  ajv.addVocabulary(vocabulary);
  const validate = ajv.compile(schema);
  said[name] = { messages, verdicts: documents.map((document) => validate(document)) };
}
process.stdout.write(JSON.stringify(said));
