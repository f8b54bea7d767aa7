import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const STYLE = path.dirname(fileURLToPath(import.meta.url));
const CLEAN = fs.readFileSync(path.join(STYLE, '../assistant.yaml'), 'utf8');
const UNSTYLED = CLEAN.replace(/^( {6}summary:) .+$/m, "$1 ''");

test('should write what it finds and leave it to the gate to fail', (t) => {
  const project = projectWith(t, UNSTYLED);

  const lint = run(project, 'lint');
  const gate = run(project, 'gate');

  const [finding, ...others] = JSON.parse(read(project, 'target/style/spectral.json'));
  const sarif = JSON.parse(read(project, 'target/style/spectral.sarif'));
  assert.equal(lint.status, 0);
  assert.deepEqual(others, []);
  assert.equal(finding.code, 'operation-summary');
  assert.equal(finding.source, 'openapi/assistant.yaml');
  assert.equal(finding.path.at(-1), 'summary');
  assert.equal(sarif.runs[0].results[0].ruleId, 'operation-summary');
  assert.equal(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'openapi/assistant.yaml');
  assert.equal(gate.status, 1);
  assert.match(gate.stderr, /assistant\.yaml:\d+:\d+ operation-summary\n +at paths\..+\.summary\n.*say in a few words/);
});

test('should find nothing in this contract and test the rules once', (t) => {
  const project = projectWith(t, CLEAN);
  fs.writeFileSync(path.join(project, 'style/one.test.mjs'), passing('one'));

  const lint = run(project, 'lint');
  const gates = [run(project, 'gate'), run(project, 'gate')];

  assert.equal(lint.status, 0);
  assert.match(lint.stdout, /no findings/);
  assert.deepEqual(JSON.parse(read(project, 'target/style/spectral.json')), []);
  assert.deepEqual(gates.map(({ status }) => status), [0, 0]);
  assert.deepEqual(gates.map(({ stdout }) => /pass their own tests \(1\)/.test(stdout)), [true, false]);
});

test('should fail for a rule that fails its test, until it is right', (t) => {
  const project = projectWith(t, CLEAN);
  const rule = path.join(project, 'style/one.test.mjs');
  writeResults(project, { 'spectral.json': '[]' });
  fs.writeFileSync(rule, passing('one').replace('{}', "{ throw new Error('finds too little'); }"));

  const wrong = run(project, 'gate');
  fs.writeFileSync(rule, passing('one'));
  const right = run(project, 'gate');

  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /finds too little/);
  assert.equal(right.status, 0);
});

test('should say that it did not run, and why, where npm is missing', (t) => {
  const project = projectWith(t, CLEAN);
  writeResults(project, { 'spectral.json': '[]', 'spectral.sarif': '{}' });
  fs.rmSync(path.join(project, 'style/node_modules/.installed'));

  const lint = run(project, 'lint', { PATH: '', CI: '' });
  const gate = run(project, 'gate', { PATH: '', CI: '' });
  const lintInCi = run(project, 'lint', { PATH: '', CI: 'true' });

  assert.deepEqual([lint.status, gate.status, lintInCi.status], [0, 0, 1]);
  assert.match(lint.stderr, /NOT RUN.*install Node 20 or newer together with npm/);
  assert.match(read(project, 'target/style/not-run.txt'), /npm is not on the PATH/);
  assert.deepEqual(fs.readdirSync(path.join(project, 'target/style')), ['not-run.txt']);
});

test('should fail when Spectral cannot read its ruleset', (t) => {
  const project = projectWith(t, CLEAN);
  fs.appendFileSync(path.join(project, 'style/ruleset.yaml'), '  broken: { given: 1 }\n');

  const lint = run(project, 'lint');
  const gate = run(project, 'gate');

  assert.deepEqual([lint.status, gate.status], [1, 1]);
  assert.match(lint.stderr, /Spectral itself failed/);
});

test('should find what is no OpenAPI at all', (t) => {
  const project = projectWith(t, 'openapi: [3.1.0\n');

  const lint = run(project, 'lint');
  const gate = run(project, 'gate');

  assert.deepEqual([lint.status, gate.status], [0, 1]);
  assert.match(gate.stderr, /assistant\.yaml:\d+:\d+ parser/);
});

test('should fail when there is no contract', (t) => {
  const project = projectWith(t, CLEAN);
  fs.rmSync(path.join(project, 'assistant.yaml'));

  const lint = run(project, 'lint');

  assert.equal(lint.status, 1);
});

/** The folder openapi of a project like this one, with another contract and no tests of its own. */
function projectWith(t, contract) {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'style-'));
  t.after(() => fs.rmSync(root, { recursive: true, force: true }));
  const project = path.join(root, 'openapi');
  const isCopied = (file) => !/node_modules|fixtures|\.test\.mjs$/.test(path.relative(STYLE, file));
  fs.cpSync(STYLE, path.join(project, 'style'), { recursive: true, filter: isCopied });
  fs.writeFileSync(path.join(project, 'assistant.yaml'), contract);
  linkModules(path.join(STYLE, 'node_modules'), path.join(project, 'style/node_modules'));
  return project;
}

/** What an earlier lint has left. */
function writeResults(project, files) {
  fs.mkdirSync(path.join(project, 'target/style'), { recursive: true });
  Object.entries(files).forEach(([name, text]) => fs.writeFileSync(path.join(project, 'target/style', name), text));
}

function linkModules(from, to) {
  fs.mkdirSync(to);
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, copy] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      fs.symlinkSync(source, copy, 'junction');
    } else {
      fs.copyFileSync(source, copy);
    }
  }
}

function run(project, command, environment = {}) {
  // A test runner inside a test runner must not think that it is a part of the outer one.
  const { NODE_TEST_CONTEXT, ...inherited } = process.env;
  const env = { ...inherited, CI: '', ...environment };
  return spawnSync(process.execPath, [path.join(project, 'style/run.mjs'), command], { encoding: 'utf8', env });
}

function read(project, file) {
  return fs.readFileSync(path.join(project, file), 'utf8');
}

function passing(name) {
  return `import { test } from 'node:test';\ntest('${name}', () => {});\n`;
}
