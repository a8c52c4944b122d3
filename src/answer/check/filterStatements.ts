import { isInputObjectType } from 'graphql';
import { defaultLimits } from '../../limits.ts';
import { ArgumentNotes } from '../arguments/argumentNotes.ts';
import { composeWhere } from '../compose/composeWhere.ts';
import { StatementDraft } from '../compose/statementDraft.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import { sampleValue } from './sampleValue.ts';

/** Returns one statement for each filter on records, with every condition that it can make side by side: joined by OR they would take the planner far longer. */
export function filterStatements(
  sources: FieldSources,
): { about: string; text: string; parameters: Record<string, unknown> }[] {
  return Object.values(sources.schema.getTypeMap()).flatMap((type) => {
    const about = sources.subjectOf(type.name);
    if (!isInputObjectType(type) || !about || !type.name.endsWith('Filter')) return [];
    const draft = new StatementDraft({
      schema: sources.schema,
      sources,
      fragments: {},
      variables: {},
      maximum: defaultLimits.first,
      notes: new ArgumentNotes(),
    });
    const fields = Object.values(type.getFields()).filter(
      (field) => !['and', 'or', 'not'].includes(field.name),
    );
    const where = { or: fields.map((field) => ({ [field.name]: sampleValue(field.type) })) };
    const conditions = where.or.map((part, index) => {
      const { predicates } = composeWhere(draft, type, { not: part }, 'subject', `args.where[${index}]`);
      return predicates.join(' AND ');
    });
    return [
      {
        about: type.name,
        text: `MATCH (subject:${about.name})\nRETURN [\n  ${conditions.join(',\n  ')}\n] AS value`,
        parameters: { args: { where: where.or } },
      },
    ];
  });
}
