import { operations, reachable, resolve, walk } from './lib/document.js';

/** A default that a PATCH body reaches is sent by generated clients, and sets what nobody meant to set. */
export default function patchBodyNoDefault(document) {
  const found = new Map();
  for (const { node, path } of operations(document).filter(({ method }) => method === 'patch')) {
    const body = resolve(document, node.requestBody, [...path, 'requestBody']);
    for (const media of [...walk(body?.node, 'requestBody', body?.path)].filter(({ kind }) => kind === 'mediaType')) {
      for (const schema of reachable(document, media.node.schema, [...media.path, 'schema'])) {
        if ('default' in schema.node) {
          const place = [...schema.path, 'default'];
          found.set(place.join('\0'), place);
        }
      }
    }
  }
  return [...found.values()].map((path) => ({
    path,
    message:
      'A PATCH body reaches this default, so that clients send a value that nobody set; name it in the description instead.',
  }));
}
