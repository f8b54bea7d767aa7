import { operations, resolve } from './lib/document.js';

const NEEDED = {
  412: 'for a resource that has changed since it was read',
  415: 'for a kind of patch that it does not read',
};

/** Without If-Match callers overwrite each other in silence; without 415 a patch of one kind is taken for another. */
export default function patchPrecondition(document) {
  return operations(document)
    .filter(({ method }) => method === 'patch')
    .flatMap(({ node, path, pathItem }) => [
      ...(hasIfMatch(document, pathItem, node)
        ? []
        : [{ path, message: 'A PATCH without the header parameter If-Match loses updates; add it, optional or required.' }]),
      ...Object.entries(NEEDED)
        .filter(([status]) => !(status in Object(node.responses)))
        .map(([status, when]) => ({
          path: [...path, 'responses'],
          message: `A PATCH has an answer ${when}; add the response ${status}.`,
        })),
    ]);
}

function hasIfMatch(document, pathItem, operation) {
  return [pathItem, operation]
    .flatMap(({ parameters }) => (Array.isArray(parameters) ? parameters : []))
    .map((parameter) => resolve(document, parameter, [])?.node)
    .some((parameter) => parameter?.in === 'header' && String(parameter.name).toLowerCase() === 'if-match');
}
