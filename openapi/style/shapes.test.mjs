import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';

const STYLE = path.dirname(fileURLToPath(import.meta.url));
const OTHERS = [null, true, 7, 'text', [], {}, [null], { $ref: '#/paths' }, { $ref: '#/%zz' }];
const OPTIONS = { anyOf: ['description'], remedy: 'add one' };

for (const file of fs.readdirSync(path.join(STYLE, 'functions')).filter((name) => name.endsWith('.js'))) {
  test(`${file} should judge a document of any shape`, async () => {
    const { default: judge } = await import(`./functions/${file}`);
    const rule = file.replace('.js', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace('one-of', 'oneof');
    const documents = fixturesOf(rule === 'field-documented' ? 'field-description' : rule);
    let judged = 0;

    for (const document of documents.flatMap(misshaped)) {
      assert.doesNotThrow(() => judge(document, OPTIONS), JSON.stringify(document));
      judged++;
    }

    assert.ok(judged > 100, `${judged} documents`);
  });
}

function fixturesOf(rule) {
  const folder = path.join(STYLE, 'fixtures', rule);
  return fs.readdirSync(folder).map((file) => {
    return new core.Document(fs.readFileSync(path.join(folder, file), 'utf8'), parsers.Yaml).data;
  });
}

/** The document with each of its nodes, one at a time, replaced by something else. */
function misshaped(document) {
  return pathsOf(document).flatMap((place) => OTHERS.map((other) => replaced(document, place, other)));
}

function pathsOf(node, place = []) {
  const members = typeof node === 'object' && node !== null ? Object.keys(node) : [];
  return [place, ...members.flatMap((key) => pathsOf(node[key], [...place, key]))];
}

function replaced(node, [key, ...rest], other) {
  if (key === undefined) {
    return other;
  }
  const copy = Array.isArray(node) ? [...node] : { ...node };
  copy[key] = replaced(node[key], rest, other);
  return copy;
}
