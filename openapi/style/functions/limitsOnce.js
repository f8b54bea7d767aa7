import { isObject, resolve, walk } from './lib/document.js';

const LIMITS = [
  ...['minLength', 'maxLength', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  ...['minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties'],
];

/** Limits that stand in two places disagree one day. A field that occurs twice has them in one named schema. */
export default function limitsOnce(document) {
  const limits = new Map();
  for (const { field, schema, path } of fields(document)) {
    for (const place of limited(document, schema, path)) {
      limits.set(field, [...(limits.get(field) ?? []), { path: place, inline: startsWith(place, path) }]);
    }
  }
  return [...limits].flatMap(([field, places]) => {
    const home = places.find(({ inline }) => !inline) ?? places[0];
    return places
      .filter((place) => place.inline && place !== home)
      .map(({ path }) => ({
        path,
        message: `The limits of ${field} also stand at ${home.path.join('.')}; write them once, in a schema to refer to.`,
      }));
  });
}

function* fields(document) {
  for (const { kind, node, path } of walk(document)) {
    if (kind === 'schema') {
      for (const [name, schema] of Object.entries(node.properties ?? {})) {
        yield { field: `the property "${name}"`, schema, path: [...path, 'properties', name] };
      }
    } else if (kind === 'parameter' && node.name) {
      yield { field: `the ${node.in} parameter "${node.name}"`, schema: node.schema, path: [...path, 'schema'] };
    } else if (kind === 'header' && node.schema) {
      yield { field: `the header "${path.at(-1)}"`, schema: node.schema, path: [...path, 'schema'] };
    }
  }
}

/** Where the limits of a field stand: in place, in the variants and items in place, or in a schema that it refers to. */
function* limited(document, schema, path, depth = 0) {
  if (!isObject(schema) || depth > 20) {
    return;
  }
  if (isLimited(schema)) {
    yield path;
    return;
  }
  if (typeof schema.$ref === 'string') {
    const target = resolve(document, schema, path);
    yield* limited(document, target?.node, target?.path, depth + 1);
  }
  for (const part of ['allOf', 'anyOf', 'oneOf'].filter((name) => Array.isArray(schema[name]))) {
    for (const [index, variant] of schema[part].entries()) {
      yield* limited(document, variant, [...path, part, index], depth + 1);
    }
  }
  yield* limited(document, schema.items, [...path, 'items'], depth + 1);
}

/** An enum of one value tells variants apart; it is no limit. */
const isLimited = (schema) => LIMITS.some((keyword) => keyword in schema) || schema.enum?.length > 1;

const startsWith = (path, start) => start.every((key, index) => key === path[index]);
