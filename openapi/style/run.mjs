// The style lint as the build runs it: "lint" judges assistant.yaml and writes target/style/, "gate" fails for its findings.
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import fs from 'fs';
import path from 'path';
import { fileURLToPath } from 'url';

const NODE = 20;
const STYLE = path.dirname(fileURLToPath(import.meta.url));
const PROJECT = path.resolve(STYLE, '../..');
const TARGET = path.resolve(STYLE, '../target/style');
const CONTRACT = 'openapi/assistant.yaml';

const JSON_FILE = path.join(TARGET, 'spectral.json');
const SARIF_FILE = path.join(TARGET, 'spectral.sarif');
const NOT_RUN_FILE = path.join(TARGET, 'not-run.txt');
const TESTED_FILE = path.join(TARGET, 'rules-tested');
const MODULES = path.join(STYLE, 'node_modules');
const INSTALLED_FILE = path.join(MODULES, '.installed');

/** Why the lint cannot run here, and what to do about it. */
class NotRun extends Error {}

try {
  process.exitCode = { lint, gate }[process.argv[2]]();
} catch (problem) {
  if (!(problem instanceof NotRun)) {
    throw problem;
  }
  process.exitCode = reportNotRun(problem.message);
}

function lint() {
  fs.mkdirSync(TARGET, { recursive: true });
  [JSON_FILE, SARIF_FILE, NOT_RUN_FILE].forEach((file) => fs.rmSync(file, { force: true }));
  install();
  const run = node([
    ...[path.join(MODULES, '@stoplight/spectral-cli/dist/index.js'), 'lint', CONTRACT],
    ...['--ruleset', path.join(STYLE, 'ruleset.yaml'), '--fail-severity', 'hint', '--fail-on-unmatched-globs', '--quiet'],
    ...['--format', 'json', '--output.json', JSON_FILE, '--format', 'sarif', '--output.sarif', SARIF_FILE],
  ]);
  if (run.status > 1 || run.status === null) {
    fs.rmSync(JSON_FILE, { force: true });
    console.error(`Style: Spectral itself failed; correct what it says of the contract or ruleset.\n${run.stdout}${run.stderr}`);
    return 1;
  }
  const findings = JSON.parse(fs.readFileSync(JSON_FILE, 'utf8')).map(fromProject);
  fs.writeFileSync(JSON_FILE, JSON.stringify(findings, null, 2));
  console.log(summary(findings));
  return 0;
}

function gate() {
  if (fs.existsSync(NOT_RUN_FILE)) {
    return 0;
  }
  if (!fs.existsSync(JSON_FILE)) {
    console.error('Style: the lint has left no result; run it first.');
    return 1;
  }
  const findings = JSON.parse(fs.readFileSync(JSON_FILE, 'utf8'));
  if (findings.length > 0) {
    console.error(summary(findings));
    return 1;
  }
  return testRules();
}

/** The rules' own tests, unless the same files have passed already. */
function testRules() {
  const files = digest(sources(STYLE));
  if (fs.existsSync(TESTED_FILE) && fs.readFileSync(TESTED_FILE, 'utf8') === files) {
    return 0;
  }
  const run = node(['--test', '--test-reporter=spec'], { cwd: STYLE });
  if (run.status !== 0) {
    const failures = run.stdout.slice(run.stdout.indexOf('failing tests:'));
    console.error(`Style: the rules fail their own tests (node --test in openapi/style); ${failures}${run.stderr}`);
    return 1;
  }
  console.log(`Style: the rules pass their own tests (${/^ℹ pass (\d+)/m.exec(run.stdout)[1]}).`);
  fs.writeFileSync(TESTED_FILE, files);
  return 0;
}

/** What package-lock.json names, once: npm is asked again only when that file has changed. */
function install() {
  if (Number(process.versions.node.split('.')[0]) < NODE) {
    throw new NotRun(`Node ${process.versions.node} is too old for it; install Node ${NODE} or newer.`);
  }
  const locked = digest([path.join(STYLE, 'package-lock.json')]);
  if (fs.existsSync(INSTALLED_FILE) && fs.readFileSync(INSTALLED_FILE, 'utf8') === locked) {
    return;
  }
  if (npm(['--version']).status !== 0) {
    throw new NotRun(`npm is not on the PATH; install Node ${NODE} or newer together with npm.`);
  }
  const run = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (run.status !== 0) {
    throw new NotRun(`"npm ci" in openapi/style failed; it needs the network once, or a filled npm cache.\n${run.stderr}`);
  }
  fs.writeFileSync(INSTALLED_FILE, locked);
}

function reportNotRun(reason) {
  fs.mkdirSync(TARGET, { recursive: true });
  fs.writeFileSync(NOT_RUN_FILE, `${reason}\n`);
  console.error(`Style: NOT RUN. ${reason}`);
  console.error('The build goes on without it, unless CI=true is set.');
  return process.env.CI === 'true' ? 1 : 0;
}

function summary(findings) {
  const count = `${findings.length || 'no'} finding${findings.length === 1 ? '' : 's'}`;
  return [`Style: ${count} in ${CONTRACT}.`, ...findings.map(describe)].join('\n');
}

function describe({ source, range, code, path: place, message }) {
  const { line, character } = range.start;
  return `${source}:${line + 1}:${character + 1} ${code}\n    at ${place.join('.') || 'the document'}\n    ${message}`;
}

function fromProject(finding) {
  return { ...finding, source: path.relative(PROJECT, finding.source).split(path.sep).join('/') };
}

function node(args, options) {
  return spawnSync(process.execPath, args, { cwd: PROJECT, encoding: 'utf8', maxBuffer: 1 << 28, ...options });
}

function npm(args) {
  // On Windows npm is a script, which only a shell can start.
  return spawnSync('npm', args, { cwd: STYLE, encoding: 'utf8', shell: process.platform === 'win32' });
}

function sources(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? sources(path.join(folder, entry.name)) : [path.join(folder, entry.name)]))
    .sort();
}

function digest(files) {
  const hash = createHash('sha256');
  files.forEach((file) => hash.update(path.relative(STYLE, file)).update(fs.readFileSync(file)));
  return hash.digest('hex');
}
