import { readdirSync, readFileSync } from 'node:fs';

/** Right values of a notice. A name may have alternatives, separated by `|`. */
export interface RightRecord {
  readonly title: string;
  readonly kind: string;
  readonly publishedOn: string | null;
  readonly occurredOn: string | null;
  readonly posts: readonly string[];
  readonly targets: readonly string[];
  readonly companies: readonly string[];
  readonly technologies: readonly string[];
  readonly cooperation: readonly string[];
}

/** A notice's file with its bytes and what is right for it. */
export interface Notice {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly right: RightRecord;
}

const folder = new URL('../../tests/unit/intake/notice/notices/', import.meta.url);

/** The two halves, and ten more notices that were written after the rules. */
export const parts = ['open', 'held-out', 'later'] as const;

/** Returns the notices of a part, in the order of their names. */
export function readNotices(part: (typeof parts)[number]): Notice[] {
  const here = new URL(`${part}/`, folder);
  const records: Record<string, RightRecord> = JSON.parse(
    readFileSync(new URL('records.json', here), 'utf8'),
  );
  return readdirSync(here)
    .filter((file) => !file.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const right = records[name.replace(/\.\w+$/, '')];
      return right ? [{ name, bytes: readFileSync(new URL(name, here)), right }] : [];
    });
}
