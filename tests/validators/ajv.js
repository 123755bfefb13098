// Standard input: {"schema": …, "documents": […]}. Output: a list of verdicts of ajv in its strict mode.
const { schema, documents } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const Ajv = require(schema.$schema.includes("2020-12") ? "ajv/dist/2020" : "ajv").default;

const warned = [];
const logger = { log() {}, warn: (...words) => warned.push(words.join(" ")), error: (...words) => warned.push(words.join(" ")) };
const validate = new Ajv({ strict: true, logger }).compile(schema);
if (warned.length > 0) throw new Error(warned.join("\n"));
process.stdout.write(JSON.stringify(documents.map((document) => validate(document))));
