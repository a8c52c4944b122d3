import { perObject } from '../../perObject.ts';
import { PageMemory } from '../pageMemory.ts';
import type { Projection } from '../projection.ts';
import { type JoinedInput, type JoinedPage, joinedPages } from './joinedPages.ts';

const memoryOf = perObject((_projection: Projection) => new PageMemory<JoinedPage>());

/** Returns the same function as `joinedPages`; it counts each page of a projection once, as long as the page is remembered. */
export function rememberedPages(projection: Projection, input: JoinedInput): (record: number) => JoinedPage {
  const memory = memoryOf(projection);
  const question = JSON.stringify(input);
  memory.touch(question);
  let count: ReturnType<typeof joinedPages> | undefined;
  return (record) => {
    const known = memory.find(question, record);
    if (known) return { ...known, looked: 0 };
    count ??= joinedPages(projection, input);
    const page = count(record);
    memory.add(question, record, page);
    return page;
  };
}
