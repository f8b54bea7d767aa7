import { isNull, isObject, resolve, walk } from './lib/document.js';

const PARTS = ['allOf', 'anyOf', 'oneOf'];

/**
 * Every property and every named schema has one of the members `anyOf`, itself or where it refers to. With `orInMembers`,
 * a named schema that is made of others may leave it to them. A named schema that lacks it is one finding, however often it
 * is referred to.
 */
export default function fieldDocumented(document, { anyOf, orInMembers, remedy }) {
  const named = fields(document, 'components', 'schemas').filter(({ node }) => !(orInMembers && isMadeOfOthers(node)));
  const lacking = named.filter(({ node }) => !chain(document, node).some((schema) => hasOne(schema, anyOf)));
  const reported = new Set(lacking.map(({ node }) => node));
  const properties = fields(document, 'schema', 'properties').filter(({ node }) => {
    const schemas = chain(document, node);
    return !schemas.some((schema) => hasOne(schema, anyOf) || reported.has(schema));
  });
  return [...lacking, ...properties].map(({ path }) => ({
    path,
    message: `"${path.at(-1)}" has no ${anyOf[0]}; ${remedy}.`,
  }));
}

function fields(document, kind, member) {
  return [...walk(document)]
    .filter((found) => found.kind === kind)
    .flatMap(({ node, path }) =>
      Object.entries(node[member] ?? {}).map(([name, schema]) => ({ node: schema, path: [...path, member, name] })),
    );
}

/** A schema, what it refers to, the only variant beside "or null" in that, and so on. */
function chain(document, schema) {
  const schemas = [];
  for (let node = schema; isObject(node) && !schemas.includes(node); ) {
    schemas.push(node);
    node = typeof node.$ref === 'string' ? resolve(document, { $ref: node.$ref }, [])?.node : onlyVariant(node);
  }
  return schemas;
}

function onlyVariant(schema) {
  const parts = PARTS.map((part) => schema[part]).filter((variants) => Array.isArray(variants));
  return parts.map((variants) => variants.filter((variant) => !isNull(variant))).find(({ length }) => length === 1)?.[0];
}

function hasOne(schema, members) {
  return members.some((member) => isFilled(schema[member]));
}

function isFilled(value) {
  if (typeof value === 'string') {
    return value.trim() !== '';
  }
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

const isMadeOfOthers = (schema) => isObject(schema) && ['properties', ...PARTS].some((member) => member in schema);
