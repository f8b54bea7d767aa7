import { isObject, operations, resolve } from './lib/document.js';

const PROBLEM = 'application/problem+json';

/** RFC 9457: one form for every error, so that a caller needs one way to read them. */
export default function errorIsProblem(document) {
  const found = new Map();
  for (const { node, path, method } of operations(document)) {
    for (const [status, response] of Object.entries(node.responses ?? {})) {
      const target = resolve(document, response, [...path, 'responses', status]);
      if (method !== 'head' && /^([45]|default$)/.test(status) && target && !isProblem(target.node)) {
        found.set(target.path.join('\0'), target.path);
      }
    }
  }
  return [...found.values()].map((path) => ({
    path,
    message: `An error is a problem document (RFC 9457); let its only content be ${PROBLEM}, with a schema.`,
  }));
}

function isProblem(response) {
  const types = Object.keys(response.content ?? {});
  return types.length === 1 && types[0] === PROBLEM && isObject(response.content[PROBLEM]?.schema);
}
