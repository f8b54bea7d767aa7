import { isNull, schemas } from './lib/document.js';

/** An unknown value of an inline enum that may be null is read as null by the generated server: the field is cleared. */
export default function noInlineNullableEnum(document) {
  return schemas(document).flatMap(({ node, path }) => [
    ...(Array.isArray(node.enum) && !isNamed(path) && allowsNull(node) ? [path] : []),
    ...['oneOf', 'anyOf'].flatMap((keyword) => enumsBesideNull(node[keyword], [...path, keyword])),
  ]).map((path) => ({
    path: [...path, 'enum'],
    message:
      "An unknown value of this inline enum becomes null; name the enum and write oneOf: [{ $ref }, { type: 'null' }].",
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

const isNamed = (path) => path.length === 3 && path[0] === 'components' && path[1] === 'schemas';

const allowsNull = ({ type, enum: values, nullable }) =>
  [type].flat().includes('null') || values.includes(null) || nullable === true;
