// Shows forms of react-jsonschema-form: node rjsf.cjs NODE_MODULES < [{schema, uiSchema, value}, …]
// Prints a list of {html, errors, console}: the form, what its validator finds wrong with the value, what was complained of.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const from = createRequire(process.argv[2] + "/");
const { createElement } = from("react");
const { renderToStaticMarkup } = from("react-dom/server");
const Form = from("@rjsf/core").default;
const validator = from("@rjsf/validator-ajv8").default;

const complaints = [];
for (const kind of ["error", "warn"]) console[kind] = (...words) => complaints.push(words.join(" "));

const shown = JSON.parse(readFileSync(0, "utf-8")).map(({ schema, uiSchema, value }) => {
  complaints.length = 0;
  const html = renderToStaticMarkup(createElement(Form, { schema, uiSchema, formData: value, validator }));
  const { errors } = validator.validateFormData(value, schema);
  return { html, errors: errors.map((error) => error.stack), console: [...complaints] };
});
process.stdout.write(JSON.stringify(shown));
