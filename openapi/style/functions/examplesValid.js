import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, keysOf, resolve, walk } from './lib/document.js';

const CONTRACT = 'https://contract.invalid/';
const COMPOSED = ['oneOf', 'anyOf', 'if', 'not'];

/** An example is what people copy. It follows its schema, wherever it stands, through references and recursion. */
export default function examplesValid(document) {
  const ajv = new (Ajv2020.default ?? Ajv2020)({ strict: false, allErrors: true, validateSchema: false, logger: false });
  (addFormats.default ?? addFormats)(ajv);
  const found = new Map();
  for (const example of examples(document)) {
    for (const finding of judge(ajv, document, example)) {
      found.set(JSON.stringify(finding), finding);
    }
  }
  return [...found.values()];
}

function judge(ajv, document, { schema, value, path }) {
  try {
    if (!ajv.getSchema(CONTRACT)) {
      ajv.addSchema(document, CONTRACT);
    }
    const validate = ajv.compile({ $ref: `${CONTRACT}#${schema.map((key) => `/${pointerKey(key)}`).join('')}` });
    const errors = validate(value) ? [] : causes(validate.errors);
    return errors.map((error) => ({ path: [...path, ...placeOf(error)], message: describe(error) }));
  } catch (unusable) {
    return [{ path: schema, message: `No example can be checked against this schema: ${unusable.message}. Correct it.` }];
  }
}

/** Each example with its path and the path of the schema that it must follow. */
function* examples(document) {
  for (const { kind, node, path } of walk(document)) {
    if (kind === 'schema' || kind === 'constraint') {
      for (const [index, value] of Object.entries(Array.isArray(node.examples) ? node.examples : [])) {
        yield { schema: path, value, path: [...path, 'examples', Number(index)] };
      }
      for (const member of ['example', 'default'].filter((name) => name in node)) {
        yield { schema: path, value: node[member], path: [...path, member] };
      }
    } else if (['parameter', 'header', 'mediaType'].includes(kind) && node.schema !== undefined) {
      for (const { value, path: place } of shown(document, node, path)) {
        if (kind !== 'mediaType' || /[/+]json\b/.test(path.at(-1)) || typeof value !== 'string') {
          yield { schema: [...path, 'schema'], value, path: place };
        }
      }
    }
  }
}

function shown(document, node, path) {
  const named = Object.entries(isObject(node.examples) ? node.examples : {})
    .map(([name, example]) => resolve(document, example, [...path, 'examples', name]))
    .filter((example) => isObject(example?.node) && 'value' in example.node)
    .map((example) => ({ value: example.node.value, path: [...example.path, 'value'] }));
  return 'example' in node ? [{ value: node.example, path: [...path, 'example'] }, ...named] : named;
}

/** What is wrong, without "no variant matches" where the variants say why, and without the variant that only allows null. */
function causes(errors) {
  const own = errors.filter(({ keyword, params }) => !COMPOSED.includes(keyword) && params.type !== 'null');
  return own.length > 0 ? own : errors.slice(0, 1);
}

function placeOf({ instancePath, params }) {
  const place = keysOf(instancePath);
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  return extra === undefined ? place : [...place, extra];
}

function describe({ instancePath, message, params }) {
  const place = instancePath && ` at ${instancePath}`;
  const allowed = params.allowedValues ? `: ${params.allowedValues.join(', ')}` : '';
  return `The example does not follow its schema${place}: it ${message}${allowed}. Correct the one that is wrong.`;
}

const pointerKey = (key) => encodeURIComponent(String(key).replaceAll('~', '~0').replaceAll('/', '~1'));
