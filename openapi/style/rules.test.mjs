import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { commonjs } from '@stoplight/spectral-ruleset-bundler/plugins/commonjs';
import loader from '@stoplight/spectral-ruleset-bundler/with-loader';

const STYLE = path.dirname(fileURLToPath(import.meta.url));
const FIXTURES = path.join(STYLE, 'fixtures');
const MARK = /# (?:finding|(\d+) findings)$/;

const ruleset = await loader.bundleAndLoadRuleset(path.join(STYLE, 'ruleset.yaml'), { fs, fetch }, [commonjs()]);
const linter = new core.Spectral();
linter.setRuleset(ruleset);
const rules = Object.values(ruleset.rules).filter((rule) => isOn(rule) && isForThisVersion(rule));

test('should have fixtures for every rule, and for nothing else', () => {
  const folders = rules.map((rule) => folderOf(rule.name));

  assert.deepEqual(fs.readdirSync(FIXTURES).sort(), folders.sort());
});

for (const rule of rules) {
  test(`${rule.name} should find what is bad and nothing else`, async () => {
    const files = fs.readdirSync(path.join(FIXTURES, folderOf(rule.name))).sort();
    const good = files.filter((file) => /^good(-.+)?\.yaml$/.test(file));
    const bad = files.filter((file) => /^bad(-.+)?\.yaml$/.test(file));

    const foundInGood = await Promise.all(good.map((file) => lint(rule, file)));
    const foundInBad = await Promise.all(bad.map((file) => lint(rule, file)));

    assert.ok(good.length > 0 && bad.length > 0, `a good and a bad file: ${files}`);
    assert.deepEqual([...bad, ...good], files);
    for (const [index, { findings }] of foundInGood.entries()) {
      assert.deepEqual(linesOf(rule, findings), [], good[index]);
    }
    for (const [index, { findings, marked, also }] of foundInBad.entries()) {
      const expected = new Set([rule.name, ...also, ...foundInGood.flatMap((found) => codesOf(found.findings))]);

      assert.notDeepEqual(marked, [], `${bad[index]} marks no line with "# finding"`);
      assert.deepEqual(linesOf(rule, findings), marked, `${bad[index]}: lines found, lines marked`);
      const others = codesOf(findings).filter((code) => !expected.has(code));
      assert.deepEqual(others, [], `${bad[index]}: other rules that find it`);
    }
  });
}

/** A rule whose severity was set to "off" in place counts as enabled, with a severity below all others. */
function isOn({ enabled, severity }) {
  return enabled && severity >= 0;
}

function isForThisVersion({ formats }) {
  return !formats || formats.size === 0 || [...formats].some((isFormat) => isFormat({ openapi: '3.1.0' }, null));
}

/** A colon cannot be in the name of a folder everywhere. */
function folderOf(rule) {
  return rule.replaceAll(':', '-');
}

async function lint(rule, file) {
  const place = path.join(FIXTURES, folderOf(rule.name), file);
  const text = fs.readFileSync(place, 'utf8');
  const findings = await linter.run(new core.Document(text, parsers.Yaml, place));
  const marked = text.split('\n').flatMap((line, index) => {
    const mark = MARK.exec(line);
    return mark ? Array(Number(mark[1] ?? 1)).fill(index + 1) : [];
  });
  const also = /^# also found by: (.+)$/m.exec(text)?.[1].split(', ') ?? [];
  return { findings, marked, also };
}

function linesOf(rule, findings) {
  return findings.filter(({ code }) => code === rule.name).map(({ range }) => range.start.line + 1);
}

function codesOf(findings) {
  return [...new Set(findings.map(({ code }) => code))];
}
