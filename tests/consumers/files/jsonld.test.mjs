// schema.org: jsonld expands every node, and tsc with the types of schema-dts finds every property where it may stand.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import jsonld from "jsonld";
import { CONSUMERS, FOLDER, TIMELINES, exported, load, written } from "../samples.mjs";

const kVocabulary = "https://schema.org/";

for (const name of Object.keys(TIMELINES)) {
  test(`jsonld expands every article and event of ${name}`, async () => {
    const { events, documents } = load(name);
    const graph = JSON.parse(exported(name, "jsonld"));
    assert.equal(graph["@context"], "https://schema.org");
    const nodes = await jsonld.expand({ ...graph, "@context": { "@vocab": kVocabulary } }); // the real one is fetched
    const of = (type) => nodes.filter((node) => node["@type"][0] === kVocabulary + type);
    assert.equal(of("Event").length, events.length);
    assert.equal(of("NewsArticle").length, documents.length);
    const property = (node, key) => node[kVocabulary + key]?.[0];
    assert.deepEqual(of("Event").map((node) => property(property(node, "identifier"), "value")["@value"]), events.map(({ date }) => date.edtf));
    const articles = new Set(of("NewsArticle").map((node) => node["@id"]));
    for (const event of of("Event")) {
      for (const quotation of event[`${kVocabulary}subjectOf`]) assert.ok(articles.has(property(quotation, "isPartOf")["@id"]));
    }
  });
}

test("tsc with schema-dts accepts each export, and not a property that is elsewhere", { timeout: 300000 }, () => {
  const typed = (type, value) => `import type { ${type} } from "schema-dts";\nexport const it: ${type} = ${value};\n`;
  const files = Object.keys(TIMELINES).map((name) => written(`${name}.ts`, typed("Graph", exported(name, "jsonld"))));
  files.push(written("wrong.ts", typed("Event", '{ "@type": "Event",\n// @ts-expect-error\ntemporalCoverage: "1979" }')));
  const config = written("tsconfig.json", {
    files,
    compilerOptions: {
      strict: true, noEmit: true, skipLibCheck: true, module: "nodenext", moduleResolution: "nodenext", types: [],
      paths: { "schema-dts": [join(CONSUMERS, "node_modules/schema-dts")] },
    },
  });
  execFileSync(join(CONSUMERS, "node_modules/.bin/tsc"), ["-p", config], { cwd: FOLDER, stdio: "inherit", timeout: 280000 });
});
