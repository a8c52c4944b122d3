import { measureNotices } from './notices/measureNotices.ts';
import { parts, readNotices } from './notices/rightRecords.ts';

/** Prints how well cases are read from notices: `tsx bench/notices.ts [--wrong]`, the latter with each mistake in the parts that are open. */
const showsWrong = process.argv.includes('--wrong');

for (const part of parts) {
  const notices = readNotices(part);
  console.log(`\n${part}: ${notices.length} notices\n`);
  console.log('| field | right | found | precision | recall |\n| --- | --- | --- | --- | --- |');
  const measured = await measureNotices(notices);
  for (const { field, right, found, precision, recall } of measured)
    console.log(`| ${field} | ${right} | ${found} | ${precision.toFixed(3)} | ${recall.toFixed(3)} |`);
  // Mistakes in the held-out half are never shown: rules made after them would make it an open one.
  if (showsWrong && part !== 'held-out')
    for (const { field, wrong } of measured) for (const each of wrong) console.log(`${field}: ${each}`);
}
