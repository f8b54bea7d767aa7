import { schemas } from './lib/document.js';

/** An enum beside `type: array` lists whole arrays; who writes it means the items, which then are not limited at all. */
export default function noEnumBesideArray(document) {
  return schemas(document)
    .filter(({ node }) => Array.isArray(node.enum) && [node.type].flat().includes('array'))
    .map(({ path }) => ({
      path: [...path, 'enum'],
      message: 'This enum lists whole arrays, not items; move it into the schema of the items.',
    }));
}
