import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataPackageText } from './dataPackage.ts';

const shipped = ['countries', 'documented', 'documented-weak', 'figures', 'posts', 'reference'];

/** The shipped packages, by the path of their descriptor: the facts in it are written by hand, its resources are made from the model. */
export const shippedPackages = shipped.map((name) => {
  const folder = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const path = join(folder, 'datapackage.json');
  return {
    name,
    path,
    text: () => {
      const {
        $schema: _,
        resources,
        ...facts
      } = JSON.parse(readFileSync(path, 'utf8')) as {
        readonly $schema: string;
        readonly resources: readonly { readonly path: string }[];
      };
      return dataPackageText(
        folder,
        facts,
        resources.map((resource) => resource.path),
      );
    },
  };
});
