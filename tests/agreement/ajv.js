// Judges documents by a schema: node ajv.js AJV, with AJV the file of one of its dialects.
// The first line of stdin is the schema, each further one a list of documents; the answer to
// each list is a line with a list of verdicts. Strict mode; a warning ends the process.
const complain = (text) => {
  throw new Error(text);
};
const Ajv = require(process.argv[2]).default;
const ajv = new Ajv({ strict: true, logger: { log: complain, warn: complain, error: complain } });
let validate = null;

require("readline")
  .createInterface({ input: process.stdin })
  .on("line", (line) => {
    if (validate === null) {
      validate = ajv.compile(JSON.parse(line));
    } else {
      process.stdout.write(JSON.stringify(JSON.parse(line).map((document) => validate(document))) + "\n");
    }
  });
