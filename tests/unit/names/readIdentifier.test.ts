import { describe, expect, test } from '@jest/globals';
import { readIdentifier } from '../../../src/names/readIdentifier.ts';

describe('an identifier', () => {
  test.each([
    ['ROR:03cve4549', 'ror', true, '03cve4549'],
    ['ROR: https://ror.org/03CVE4549', 'ror', true, '03cve4549'],
    ['https://ror.org/03cve4549', 'ror', true, '03cve4549'],
    ['http://www.wikidata.org/entity/Q16955', 'wikidata', true, 'q16955'],
    ['https://www.wikidata.org/wiki/Q16955#P31', 'wikidata', true, 'q16955'],
    ['https://search.gleif.org/#/record/529900T8BM49AURSDO55', 'lei', true, '529900t8bm49aursdo55'],
    ['ror.org/03cve4549', 'ror', true, '03cve4549'],
    ['https://api.ror.org/v2/organizations/03cve4549', 'ror', true, '03cve4549'],
    ['https://www.wikidata.org/wiki/Special:EntityData/Q16955.json', 'wikidata', true, 'q16955'],
    ['https://api.gleif.org/api/v1/lei-records/529900T8BM49AURSDO55', 'lei', true, '529900t8bm49aursdo55'],
    ['https://lei.bloomberg.com/leis/view/529900T8BM49AURSDO55?x=1', 'lei', true, '529900t8bm49aursdo55'],
    ['https://opencorporates.com/companies/cn/12100000400000624D', 'uscc', true, '12100000400000624d'],
    ['https://register.invalid/q?code=12100000400000624D&x=1', 'uscc', true, '12100000400000624d'],
    [
      'https://example.invalid/news/universityresearch',
      '',
      false,
      'httpsexampleinvalidnewsuniversityresearch',
    ],
    ['USCC：12100000400000624D', 'uscc', true, '12100000400000624d'],
    ['OpenSanctions:NK-2 4', 'opensanctions', true, 'nk24'],
    ['12100000400000624D', 'uscc', false, '12100000400000624d'],
    ['529900T8BM49AURSDO55', 'lei', false, '529900t8bm49aursdo55'],
    ['03cve4549', 'ror', false, '03cve4549'],
    ['Q16955', 'wikidata', false, 'q16955'],
    ['5299A', '', false, '5299a'],
    ['', '', false, ''],
  ])('%j has its scheme and its value', (text, scheme, isNamed, value) => {
    expect(readIdentifier(text)).toMatchObject({ text, scheme, isNamed, value });
  });
});
