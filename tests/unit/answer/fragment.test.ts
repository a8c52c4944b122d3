import { describe, expect, test } from '@jest/globals';
import { parseFragment } from '../../../src/answer/fragment/fragment.ts';

const read = (text: string) => parseFragment('Post.cases', 'cypher/Post/cases.cypher', text);

describe('a fragment', () => {
  test('begins with its comment, and further comments are no part of it', () => {
    const fragment = read("// The post's cases.\n// Each once.\nMATCH (this)-[:REFERRED]->(node)\n");
    expect(fragment.comment).toBe("The post's cases.");
    expect(fragment.body.map(({ text }) => text).join('')).toBe('MATCH (this)-[:REFERRED]->(node)');
  });

  test('without a comment says so', () => {
    expect(read('MATCH (node:Post)').comment).toBe('');
  });

  test.each([
    ['clause', 'MATCH (this)-[:REFERRED]->(node)'],
    ['clause', 'UNWIND [this.location] AS node'],
    ['clause', 'CALL db.labels()\nYIELD label AS node'],
    ['value', 'MATCH (this)-[:INVOLVES]->(company)\nRETURN company.kind'],
    ['expression', 'count(DISTINCT case)'],
    ['expression', 'COUNT {\n  MATCH (this)-[:REFERRED]->(case)\n  RETURN DISTINCT case\n}'],
    ['expression', "CASE WHEN this.kind = 'OFFER' THEN 1 ELSE 2 END"],
  ])('is a %s by its text: %s', (form, text) => {
    expect(read(`// A test.\n${text}`).form).toBe(form);
  });

  test.each([
    ['count(DISTINCT case)', true],
    ['max(case.lastDay)', true],
    ['1 + sum(case.size) / 2', true],
    ['COUNT { (this)-[:REFERRED]->() }', false],
    ['size(COLLECT { MATCH (this)-->(x) RETURN collect(x) })', false],
    ['this.count', false],
  ])('with %s groups: %s', (text, aggregates) => {
    expect(read(`// A test.\n${text}`).aggregates).toBe(aggregates);
  });

  test.each([
    ['match', 'MATCH (this)-[:REFERRED]->(node)'],
    ['match where', 'MATCH (this)-[:REFERRED]->(node)\nWHERE node.kind IS NOT NULL'],
    ['match', 'UNWIND $args.ids AS id\nMATCH (node:Entity {id: id})'],
    ['other', 'UNWIND $args.ids AS id\nOPTIONAL MATCH (node:Entity {id: id})'],
    ['other', 'MATCH (this)-[:SUPPORTED_BY]->(node)\nWITH DISTINCT node'],
    ['other', 'UNWIND [1] AS node'],
  ])('ends in %s, which tells how conditions join it: %s', (ending, text) => {
    expect(read(`// A test.\n${text}`).ending).toBe(ending);
  });

  test('counts the relationships it passes, not those of its subqueries', () => {
    expect(read('// A test.\nMATCH (this)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(node:Country)').hops).toBe(2);
    expect(read('// A test.\nMATCH (this)<-[:WITHIN]-(:T)<-[link:CONCERNS]-(node:Case)').hops).toBe(2);
    expect(
      read('// A test.\nMATCH (this)-[:OFFERS]->(node)\nWHERE EXISTS { (node)-[:A]->()-[:B]->() }').hops,
    ).toBe(1);
  });

  test('knows its variables and its parameters', () => {
    const fragment = read('// A test.\nMATCH (this)-[:REFERRED]->(case:Case)\nWHERE case.id IN $args.ids');
    expect([...fragment.variables]).toEqual(['this', 'case']);
    expect([...fragment.parameters]).toEqual(['args']);
  });
});
