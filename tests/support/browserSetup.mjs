import { buildWebIfStale } from './built.mjs';
import globalSetup from './globalSetup.mjs';

/** The setup of tests in a browser: what tests with a Neo4j have, and the built pages. */
export default async function browserSetup(config) {
  buildWebIfStale();
  await globalSetup(config);
}
