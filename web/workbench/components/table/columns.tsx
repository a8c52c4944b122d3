import type { NamedRecord } from '../../model/namedRecord.ts';
import { enumWords } from '../../words/enumWords.ts';
import { RecordName } from '../RecordName.tsx';
import type { Column } from './column.ts';
import { type FirstRecords, namesText, RecordNames } from './RecordNames.tsx';

/** The name of a record. */
export const nameColumn = <Field extends string>(
  head: string,
  order: Field,
  width = 300,
): Column<NamedRecord, Field> => ({
  head,
  width,
  order,
  text: ({ label }) => label,
  cell: (row) => <RecordName record={row} chinese={false} />,
});

/** The name of a record in Chinese. */
export const chineseColumn = <Field extends string>(
  order: Field,
  width = 170,
): Column<NamedRecord, Field> => ({
  head: 'in Chinese',
  width,
  order,
  text: ({ labelZh }) => labelZh ?? '',
  lang: 'zh',
});

/** A column of the first records of a list, sorted by the name of the first of them where the server can. */
export const namesColumn = <Row, Field extends string = never>(
  head: string,
  width: number,
  list: (row: Row) => FirstRecords,
  order?: Field,
): Column<Row, Field> => ({
  head,
  width,
  ...(order === undefined ? {} : { order }),
  text: (row) => namesText(list(row)),
  cell: (row) => <RecordNames list={list(row)} />,
});

/** A column of numbers. */
export const countColumn = <Row, Field extends string>(
  head: string,
  count: (row: Row) => number,
  order?: Field,
): Column<Row, Field> => ({
  head,
  width: 104,
  ...(order === undefined ? {} : { order }),
  text: (row) => String(count(row)),
  numeric: true,
});

/** A grade as a chip. */
export const gradeColumn = <Field extends string>(
  order: Field,
): Column<{ readonly grade: string | null }, Field> => ({
  head: 'grade',
  width: 76,
  order,
  text: ({ grade }) => grade ?? '',
  cell: ({ grade }) => grade && <span className="grade">{grade}</span>,
});

/** The country of a record; a click shows it. */
export const countryColumn: Column<{ readonly country: NamedRecord }, 'COUNTRY'> = {
  head: 'country',
  width: 170,
  order: 'COUNTRY',
  text: ({ country }) => country.label,
  cell: ({ country }) => <RecordName record={country} chinese={false} />,
};

/** The column that distinguishes invented records from documented ones. */
export const dataColumn: Column<{ readonly synthetic: boolean }, never> = {
  head: 'data',
  width: 110,
  text: ({ synthetic }) => (synthetic ? 'synthetic' : 'documented'),
};

/** A value of an enum as words; empty where it is unknown. */
export const kindText = (value: string | null): string => (value === null ? '' : enumWords(value));
