// Shows forms of json-editor and says what they hold: node forms.cjs NODE_MODULES < [[schema, value or null], …]
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const from = createRequire(process.argv[2] + "/");
const { JSDOM } = from("jsdom");

function held([schema, value]) {
  const { window } = new JSDOM('<div id="form"></div>', { runScripts: "outside-only", pretendToBeVisual: true });
  window.eval(readFileSync(from.resolve("@json-editor/json-editor"), "utf-8"));
  const start = value === null ? {} : { startval: value };
  const editor = new window.JSONEditor(window.document.getElementById("form"), { schema, ajax: false, ...start });
  return new Promise((resolve) =>
    editor.on("ready", () => {
      const texts = [...window.document.querySelectorAll("option")].map((option) => option.textContent);
      resolve({ value: editor.getValue(), faults: editor.validate(), texts });
    }),
  );
}

Promise.all(JSON.parse(readFileSync(0, "utf-8")).map(held)).then((all) => {
  process.stdout.write(JSON.stringify(all));
  process.exit(0);
});
