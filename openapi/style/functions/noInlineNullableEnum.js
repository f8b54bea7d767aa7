import { isNull, schemas } from './lib/document.js';

/** An unknown value of an enum that may itself be null is read as null by the generated server: the field is cleared. */
export default function noInlineNullableEnum(document) {
  const enums = schemas(document).flatMap(({ node, path }) => [
    ...(Array.isArray(node.enum) && allowsNull(node) ? [path] : []),
    ...['oneOf', 'anyOf'].flatMap((keyword) => enumsBesideNull(node[keyword], [...path, keyword])),
  ]);
  return enums.map((path) => ({
    path: [...path, 'enum'],
    message: "An unknown value of this enum becomes null; name it without null and write oneOf: [{ $ref }, { type: 'null' }].",
  }));
}

function enumsBesideNull(variants, path) {
  if (!Array.isArray(variants) || !variants.some(isNull)) {
    return [];
  }
  return variants.flatMap((variant, index) =>
    Array.isArray(variant?.enum) && !isNull(variant) && !allowsNull(variant) ? [[...path, index]] : [],
  );
}

const allowsNull = ({ type, enum: values, nullable }) =>
  [type].flat().includes('null') || values.includes(null) || nullable === true;
