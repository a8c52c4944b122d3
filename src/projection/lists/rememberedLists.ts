import { perObject } from '../../perObject.ts';
import { PageMemory } from '../pageMemory.ts';
import type { Projection } from '../projection.ts';
import { type ListInput, type ListPage, listPages } from './listPage.ts';

const memoryOf = perObject((_projection: Projection) => new PageMemory<ListPage>());

/** Returns the same function as `listPages`; it makes each page of a projection once, as long as the page is remembered. */
export function rememberedLists(projection: Projection, input: ListInput): ReturnType<typeof listPages> {
  const memory = memoryOf(projection);
  const question = JSON.stringify(input);
  memory.touch(question);
  let pagesOf: ReturnType<typeof listPages> | undefined;
  return function* (record) {
    const known = memory.find(question, record);
    if (known) return known;
    pagesOf ??= listPages(projection, input);
    const page = yield* pagesOf(record);
    memory.add(question, record, page);
    return page;
  };
}
