import type { DerivedProperty } from './columns.ts';

/** A label of nodes that are not records and do not carry the label `Entity`. */
export interface OtherNode {
  readonly label: string;
  readonly about: string;
  readonly properties: readonly DerivedProperty[];
}

/** The nodes that are not records. */
export const otherNodes: readonly OtherNode[] = [
  {
    label: 'Alias',
    about: 'A further name of a record.',
    properties: [
      { name: 'text', about: 'The name.' },
      { name: 'language', about: 'Language, as a BCP 47 tag.' },
      { name: 'script', about: 'Script, by ISO 15924.' },
      { name: 'kind', about: 'Kind of alias.' },
      { name: 'derived', about: 'True if the import derived it.' },
      { name: 'joined', about: 'True if it is a name of a record that is joined to this one.' },
    ],
  },
  {
    label: 'Package',
    about: 'A dataset that was imported.',
    properties: [
      { name: 'name', about: 'Name.' },
      { name: 'title', about: 'Title.' },
      { name: 'licence', about: 'Licence.' },
      { name: 'sources', about: 'Its sources (list).' },
      { name: 'synthetic', about: 'True if it is invented.' },
    ],
  },
  {
    label: 'Import',
    about: 'One import, or the undoing of one.',
    properties: [
      { name: 'number', about: 'Number, from 1.' },
      { name: 'package', about: 'Names of its packages in one text.' },
      { name: 'packages', about: 'Names of its packages (list).' },
      { name: 'title', about: 'Their titles.' },
      { name: 'files', about: 'Its files, each as `package/file sha256` (list).' },
      { name: 'programVersion', about: 'Version of the program.' },
      { name: 'startedAt', about: 'Time of its start.' },
      { name: 'finishedAt', about: 'Time of its end.' },
      { name: 'added', about: 'Count of rows added.' },
      { name: 'changed', about: 'Count of rows changed.' },
      { name: 'removed', about: 'Count of rows removed.' },
      { name: 'unchanged', about: 'Count of rows that were there before.' },
      { name: 'rejected', about: 'Count of rows rejected.' },
      { name: 'kindCounts', about: 'These counts by kind, as JSON.' },
      { name: 'progress', about: 'Position of an import that is under way.' },
      { name: 'replace', about: 'True if it removes what its packages no longer hold.' },
      { name: 'fresh', about: 'Kinds of which the graph had no record before (list).' },
      { name: 'syntheticBefore', about: '`synthetic` of the dataset before it.' },
      { name: 'recomputing', about: 'Derived values that are being recomputed.' },
      { name: 'recomputed', about: 'Derived values that it recomputed (list).' },
      { name: 'touched', about: 'Ids of the records that it touched (list); none if there were many.' },
      { name: 'undoing', about: 'True while it is being undone.' },
      { name: 'undoes', about: 'Number of the import that it undoes.' },
      { name: 'undoneIn', about: 'Number of the import that undid it.' },
    ],
  },
  {
    label: 'BeforeImage',
    about:
      'A record, citation or package before an import changed or removed it, until that import is undone.',
    properties: [
      { name: 'entity', about: 'Its id.' },
      { name: 'row', about: 'Its canonical row.' },
      { name: 'package', about: 'Its package.' },
      { name: 'synthetic', about: 'Its `synthetic`.' },
      { name: 'addedIn', about: 'Its `addedIn`.' },
      { name: 'changedIn', about: 'Its `changedIn`.' },
    ],
  },
  {
    label: 'Joined',
    about:
      'A record that is judged to be the same as another, which answers for it; and the own state of the record that answers for others.',
    properties: [
      { name: 'id', about: 'Its id.' },
      { name: 'joinedInto', about: 'Id of the record that answers for it; its own if that is itself.' },
    ],
  },
  {
    label: 'Dataset',
    about: 'The one node with the id `dataset`.',
    properties: [
      { name: 'id', about: 'Always `dataset`.' },
      { name: 'revision', about: 'Number of the last import that finished.' },
      { name: 'synthetic', about: 'True if the records are invented, false if they are real.' },
      { name: 'importing', about: 'Number of the import under way.' },
      {
        name: 'joinedIn',
        about: 'Number of the import that last joined records; none if no record is joined.',
      },
      { name: 'model', about: 'Version of this model that the graph was written in.' },
      { name: 'evidenceVersion', about: 'Version of the evidence rules by which derived values are stored.' },
      { name: 'sortKeyVersion', about: 'Version of the sort keys.' },
      { name: 'namesVersion', about: 'Version of the tokens by which records are searched.' },
    ],
  },
  {
    label: 'Commit',
    about: 'The one node with the id `commit`: an import is being committed.',
    properties: [
      { name: 'id', about: 'Always `commit`.' },
      { name: 'since', about: 'Time in milliseconds, only while an import is being committed.' },
    ],
  },
];
