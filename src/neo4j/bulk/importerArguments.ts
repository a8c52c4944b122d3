import { basename } from 'node:path';
import type { ImporterInput, ImporterTable } from './importerInput.ts';

/** Least heap of the importer: Neo4j warns below it. */
const LEAST_HEAP_MB = 1_024;

/** Returns the arguments of the `java` command that imports tables, which stand in its working directory, into the database `neo4j`. */
export function importerArguments(
  lib: string,
  { delimiter, arrayDelimiter, nodes, relationships }: ImporterInput,
  reportFile: string,
  heapMb: number,
): string[] {
  const tables = [...nodes.map(({ files }) => files), ...relationships];
  return [
    `-Xmx${Math.max(LEAST_HEAP_MB, heapMb)}m`,
    '-XX:+UseParallelGC',
    '-cp',
    `${lib}/*`,
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j',
    `--delimiter=${codePoint(delimiter)}`,
    `--array-delimiter=${codePoint(arrayDelimiter)}`,
    `--report-file=${reportFile}`,
    // Set for all files: set for single ones, the importer still cuts their quoted cells at line ends.
    `--multiline-fields=${tables.some(({ multiline }) => multiline)}`,
    ...nodes.map(({ labels, files }) => `--nodes=${labels.join(':')}=${namesOf(files)}`),
    ...relationships.map((files) => `--relationships=${namesOf(files)}`),
  ];
}

// Only names: in a path, a comma or a bracket would mean something else.
const namesOf = ({ header, data }: ImporterTable) => `${basename(header)},${basename(data)}`;

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
