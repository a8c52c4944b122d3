import type { DatasetFile } from '../../model/columns.ts';
import type { BatchEvidence } from '../check/batchEvidence.ts';
import type { Bookkeeping } from '../records/bookkeeping.ts';
import { citationProperties, type Properties, recordProperties } from '../records/properties.ts';
import { linkColumns } from '../rows/linkColumns.ts';
import { cellOf, itemsOf, type Row } from '../rows/row.ts';
import type { BulkTables } from './bulkTables.ts';
import type { RowNames } from './rowNames.ts';

/** Rows of a batch as nodes and relationships of an empty graph: the same as `writeRows` makes of them. */
export class BulkRows {
  private readonly tables: BulkTables;
  private readonly evidence: BatchEvidence;
  private aliases = 0;

  constructor(tables: BulkTables, evidence: BatchEvidence) {
    this.tables = tables;
    this.evidence = evidence;
  }

  add(file: DatasetFile, row: Row, book: Bookkeeping, names: RowNames): void {
    if (file.kind === 'citation') this.addCitation(file, row, book);
    else this.addRecord(file, row, book, names);
  }

  private addCitation(file: DatasetFile, row: Row, book: Bookkeeping): void {
    const of = String(cellOf(file, row, 'case'));
    const report = String(cellOf(file, row, 'report'));
    const properties = citationProperties(file, row, book);
    if (this.evidence.isListing(row.id, of, report)) properties.listed = true;
    this.tables.citation(of, report, properties);
  }

  private addRecord(file: DatasetFile, row: Row, book: Bookkeeping, { aliases, tokens }: RowNames): void {
    const properties = recordProperties(file, row, book, this.supportOf(file, row));
    if (tokens !== null) properties.searchTokens = tokens;
    const latitude = cellOf(file, row, 'latitude');
    const longitude = cellOf(file, row, 'longitude');
    if (latitude !== null && longitude !== null) properties.location = { latitude, longitude };
    if (file.kind === 'report') this.applyGrade(row.id, properties);
    this.tables.node(['Entity', file.label], row.id, properties);
    for (const alias of aliases) {
      this.aliases += 1;
      const key = `alias/${this.aliases}`;
      this.tables.node(['Alias'], key, { ...alias });
      this.tables.link('ALSO_KNOWN_AS', row.id, key);
    }
    for (const { name, link } of linkColumns(file)) {
      const ids = itemsOf(file, row, name);
      // Citations stand in for the listing of their reports.
      for (const id of link.type === 'SUPPORTED_BY' ? this.evidence.uncited(row.id, ids) : ids)
        if (link.direction === 'out') this.tables.link(link.type, row.id, id);
        else this.tables.link(link.type, id, row.id);
    }
  }

  private supportOf(file: DatasetFile, row: Row) {
    const support = this.evidence.support(file, row);
    if (file.kind === 'case' && !support)
      throw new Error(`${row.id} rests on a report outside of its batch, and the graph is empty.`);
    return support;
  }

  /** Puts the grade that a person assigned in the place of a report's own, which is kept beside it. */
  private applyGrade(id: string, properties: Properties): void {
    const grade = this.evidence.gradeOfPerson(id);
    if (!grade) return;
    const { reliability, credibility } = grade;
    Object.assign(properties, {
      graded: true,
      ownReliability: properties.reliability,
      ownCredibility: properties.credibility,
      reliability,
      credibility,
      grade: reliability !== null && credibility !== null ? `${reliability}${credibility}` : null,
    });
  }
}
