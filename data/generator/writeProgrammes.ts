import { csvFile } from './csvFile.ts';
import { syntheticId } from './syntheticId.ts';
import { programmes } from './vocabulary.ts';

/** Writes programmes.csv: the invented recurring events. */
export function writeProgrammes(folder: string): void {
  const file = csvFile(folder, 'programmes', ['id', 'name', 'name_zh', 'organiser']);
  programmes.forEach(({ name, nameZh, organiser }, index) => {
    file.write({ id: programmeId(index), name, name_zh: nameZh, organiser });
  });
  file.close();
}

/** The id of a programme by its place in the vocabulary. */
export function programmeId(index: number): string {
  return syntheticId(index, 2);
}
