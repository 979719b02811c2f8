// ajv, in strict mode: the schemas have no keyword that a validator would pass over, and what dateline writes is valid.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { PROJECT, TIMELINES, dateline, linesOf, load, written } from "../samples.mjs";

function validator(kind) {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(PROJECT, "schemas", `${kind}.schema.json`), "utf8")));
}

function check(validate, value) {
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3)));
}

test("every schema compiles, and refuses what is something else", () => {
  const names = readdirSync(join(PROJECT, "schemas"));
  assert.ok(names.length >= 6);
  for (const name of names) assert.equal(validator(name.replace(".schema.json", ""))({ nothing: 1 }), false, name);
});

for (const name of Object.keys(TIMELINES)) {
  test(`the timeline ${name} is valid`, () => check(validator("timeline"), load(name)));
}

test("the lines of tag and mentions are valid, each kind by its own schema", () => {
  const tag = validator("tag");
  for (const line of linesOf(dateline("tag", "data/articles"))) check(tag, JSON.parse(line));
  const kinds = {};
  for (const line of linesOf(dateline("mentions", "data/articles"))) {
    const { kind } = JSON.parse(line);
    check((kinds[kind] ??= validator(kind)), JSON.parse(line));
  }
  assert.deepEqual(Object.keys(kinds).sort(), ["diagnostic", "document", "mention", "undated"]);
});

test("the verdicts of check are valid", () => {
  const claims = written("claims.md", "The Shah left Iran in January 1979.\n\nThe Shah left Iran in February 1979.\n\nIt rained.\n");
  const verdict = validator("verdict");
  const lines = linesOf(checked("--timeline", TIMELINES.articles, claims));
  assert.equal(lines.length, 3);
  for (const line of lines) check(verdict, JSON.parse(line));
});

// A claim that is contradicted gives exit code 1.
function checked(...options) {
  try {
    return dateline("check", ...options);
  } catch (error) {
    assert.equal(error.status, 1, error.stderr);
    return error.stdout;
  }
}
