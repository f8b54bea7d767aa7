// Which objects an OpenAPI document is made of, by kind. Examples, defaults and extensions are values: nobody walks them.
const one = (kind) => ({ kind, each: false });
const every = (kind) => ({ kind, each: true });

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];
const ONE_SCHEMA = ['items', 'additionalProperties', 'unevaluatedItems', 'unevaluatedProperties', 'contentSchema'];
const MANY_SCHEMAS = ['properties', 'patternProperties', '$defs', 'allOf', 'anyOf', 'oneOf', 'prefixItems'];
const ONE_CONSTRAINT = ['not', 'if', 'then', 'else', 'contains', 'propertyNames'];

/** @returns the members that hold schemas; what stands under `constraint` narrows values and declares no fields. */
function schemaMembers(kind) {
  return {
    ...Object.fromEntries(ONE_SCHEMA.map((keyword) => [keyword, one(kind)])),
    ...Object.fromEntries(MANY_SCHEMAS.map((keyword) => [keyword, every(kind)])),
    ...Object.fromEntries(ONE_CONSTRAINT.map((keyword) => [keyword, one('constraint')])),
    dependentSchemas: every('constraint'),
  };
}

const MEMBERS = {
  document: { paths: every('pathItem'), webhooks: every('pathItem'), components: one('components') },
  components: {
    schemas: every('schema'),
    responses: every('response'),
    parameters: every('parameter'),
    requestBodies: every('requestBody'),
    headers: every('header'),
    callbacks: every('callback'),
    pathItems: every('pathItem'),
  },
  pathItem: { parameters: every('parameter'), ...Object.fromEntries(METHODS.map((method) => [method, one('operation')])) },
  operation: {
    parameters: every('parameter'),
    requestBody: one('requestBody'),
    responses: every('response'),
    callbacks: every('callback'),
  },
  requestBody: { content: every('mediaType') },
  response: { headers: every('header'), content: every('mediaType') },
  parameter: { schema: one('schema'), content: every('mediaType') },
  header: { schema: one('schema'), content: every('mediaType') },
  mediaType: { schema: one('schema'), encoding: every('encoding') },
  encoding: { headers: every('header') },
  schema: schemaMembers('schema'),
  constraint: schemaMembers('constraint'),
};

export const isObject = (node) => typeof node === 'object' && node !== null && !Array.isArray(node);

/** Members in place, and references left as they are: `{kind, node, path}` for each object below and including `node`. */
export function* walk(node, kind = 'document', path = []) {
  if (!isObject(node)) {
    return;
  }
  yield { kind, node, path };
  if (kind === 'callback') {
    yield* walkEach(node, 'pathItem', path);
    return;
  }
  for (const [name, member] of Object.entries(MEMBERS[kind])) {
    if (member.each) {
      yield* walkEach(node[name], member.kind, [...path, name]);
    } else {
      yield* walk(node[name], member.kind, [...path, name]);
    }
  }
}

function* walkEach(container, kind, path) {
  const isList = Array.isArray(container);
  for (const [key, node] of Object.entries(container ?? {})) {
    if (isList || !key.startsWith('x-') || path.at(-1) === 'properties') {
      yield* walk(node, kind, [...path, isList ? Number(key) : key]);
    }
  }
}

/** Every schema of the document, nested ones too. */
export function schemas(document) {
  return [...walk(document)].filter(({ kind }) => kind === 'schema' || kind === 'constraint');
}

/** Every operation that the server answers, with the path item that it stands in. Those of one path item come once. */
export function operations(document) {
  const pathItems = Object.entries(document?.paths ?? {}).map(([name, item]) => resolve(document, item, ['paths', name]));
  const found = new Map();
  for (const { node: pathItem, path: place } of pathItems.filter((item) => isObject(item?.node))) {
    for (const method of METHODS.filter((name) => isObject(pathItem[name]))) {
      const path = [...place, method];
      found.set(path.join('\0'), { node: pathItem[method], path, method, pathItem });
    }
  }
  return [...found.values()];
}

/** Follows `$ref` until it is none; nothing when it leads nowhere, to another file or in a circle (other rules say so). */
export function resolve(document, node, path) {
  let found = { node, path };
  for (let steps = 0; steps < 100 && isObject(found.node); steps++) {
    const reference = found.node.$ref;
    if (typeof reference !== 'string') {
      return found;
    }
    found = at(document, reference);
  }
  return undefined;
}

function at(document, reference) {
  if (!reference.startsWith('#/')) {
    return {};
  }
  const path = keysOf(reference.slice(1));
  return { path, node: path.reduce((node, key) => node?.[key], document) };
}

/** The keys of a JSON Pointer, percent-encoded or not. */
export function keysOf(pointer) {
  return pointer.split('/').slice(1).map((key) => decoded(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decoded(key) {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** All schemas that a value of this one meets: its subschemas, and those that it refers to. Each once. */
export function reachable(document, schema, path) {
  const found = new Map();
  const waiting = [{ node: schema, path }];
  while (waiting.length > 0) {
    const start = waiting.pop();
    for (const next of walk(start.node, 'schema', start.path)) {
      const pointer = next.path.join('\0');
      if (!found.has(pointer)) {
        found.set(pointer, next);
        if (typeof next.node.$ref === 'string') {
          waiting.push(at(document, next.node.$ref));
        }
      }
    }
  }
  return [...found.values()];
}

/** Whether a schema is nothing but "or null". */
export const isNull = (schema) => schema?.type === 'null' || schema?.const === null;
