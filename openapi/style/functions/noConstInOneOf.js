import { isNull, isObject, resolve, schemas } from './lib/document.js';

/** Generators make types of the variants of a oneOf; a const in them, or in their members, clashes or is lost. */
export default function noConstInOneOf(document) {
  const found = new Map();
  for (const { node, path } of schemas(document)) {
    (Array.isArray(node.oneOf) ? node.oneOf : []).forEach((variant, index) => {
      for (const place of constants(document, variant, [...path, 'oneOf', index])) {
        found.set(place.join('\0'), place);
      }
    });
  }
  return [...found.values()].map((path) => ({
    path,
    message: 'A const in a variant of oneOf does not survive code generation; use an enum, and a discriminator for objects.',
  }));
}

function constants(document, variant, path) {
  const { node, path: place } = resolve(document, variant, path) ?? {};
  if (!node || isNull(node)) {
    return [];
  }
  const hasConst = (schema) => isObject(schema) && 'const' in schema;
  const members = Object.entries(node.properties ?? {}).filter(([, schema]) => hasConst(schema));
  const parts = Array.isArray(node.allOf) ? node.allOf : [];
  return [
    ...(hasConst(node) ? [[...place, 'const']] : []),
    ...members.map(([name]) => [...place, 'properties', name, 'const']),
    ...parts.flatMap((part, index) => constants(document, part, [...place, 'allOf', index])),
  ];
}
