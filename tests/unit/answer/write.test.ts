import { describe, expect, test } from '@jest/globals';
import { rename } from './rename.ts';

describe('a fragment written into a statement', () => {
  test('has its variables renamed, and neither labels, types, properties nor keywords', () => {
    expect(rename('MATCH (this)-[link:REFERRED]->(node:Case)\nWHERE node.title IS NOT NULL')).toBe(
      'MATCH (this_7)-[link_7:REFERRED]->(node_7:Case)\nWHERE node_7.title IS NOT NULL',
    );
  });

  test('keeps the text of variables that are known', () => {
    expect(rename('MATCH (this)-[:REFERRED]->(node)', { this: 'node_2' })).toBe(
      'MATCH (node_2)-[:REFERRED]->(node_7)',
    );
  });

  test('keeps the keys of maps and renames their values', () => {
    expect(rename('{first: node.firstDay, last: last, name: {name: name}}')).toBe(
      '{first: node_7.firstDay, last: last_7, name: {name: name_7}}',
    );
  });

  test('keeps the keys of a map projection and renames the variables among them', () => {
    expect(rename('node {.id, .*, kind: kind, other: node.other}')).toBe(
      'node_7 {.id, .*, kind: kind_7, other: node_7.other}',
    );
  });

  test('keeps the keys of a pattern and renames its parameter', () => {
    expect(rename('MATCH (node:Entity {id: $args.id, code: code})')).toBe(
      'MATCH (node_7:Entity {id: $args_7.id, code: code_7})',
    );
  });

  test('keeps the names of functions and procedures, with dots or without', () => {
    expect(
      rename('CALL db.index.fulltext.queryNodes(name, point.distance(a, toLower(b))) YIELD node'),
    ).toContain('CALL db.index.fulltext.queryNodes(name_7, point.distance(a_7, toLower(b_7)))');
  });

  test('keeps the columns that a procedure yields and renames what they are bound to', () => {
    expect(
      rename('CALL db.index.fulltext.queryNodes($args.name, $args.text)\nYIELD node AS hit, score AS points'),
    ).toBe(
      'CALL db.index.fulltext.queryNodes($args_7.name, $args_7.text)\nYIELD node AS hit_7, score AS points_7',
    );
  });

  test('renames what follows a YIELD in later clauses', () => {
    expect(rename('CALL db.labels()\nYIELD label AS name\nWITH name AS node\nORDER BY node')).toBe(
      'CALL db.labels()\nYIELD label AS name_7\nWITH name_7 AS node_7\nORDER BY node_7',
    );
  });

  test('renames inside nested braces as outside of them', () => {
    expect(
      rename(
        'EXISTS {\n  MATCH (this)-[:OFFERS]->(target)\n  WHERE COUNT { (target)<-[:OFFERS]-(other) } > 1\n}',
      ),
    ).toBe(
      'EXISTS {\n  MATCH (this_7)-[:OFFERS]->(target_7)\n  WHERE COUNT { (target_7)<-[:OFFERS]-(other_7) } > 1\n}',
    );
  });

  test('renames the variables of comprehensions on both sides of the bar', () => {
    expect(rename('[item IN list WHERE item > 0 | item.name]')).toBe(
      '[item_7 IN list_7 WHERE item_7 > 0 | item_7.name]',
    );
    expect(rename('[(this)-[:OFFERS|INVOLVES]->(party) | party.id]')).toBe(
      '[(this_7)-[:OFFERS|INVOLVES]->(party_7) | party_7.id]',
    );
  });

  test('leaves strings, escaped names, numbers and literals alone', () => {
    expect(rename("coalesce(this.`odd name`, 'this \\'node\\' $args', \"case\", 1.5e3, true, null)")).toBe(
      "coalesce(this_7.`odd name`, 'this \\'node\\' $args', \"case\", 1.5e3, true, null)",
    );
  });

  test('leaves the ends of a variable-length pattern alone', () => {
    expect(rename('MATCH (this)-[:PARENT*1..3]->(node)')).toBe('MATCH (this_7)-[:PARENT*1..3]->(node_7)');
  });

  test('reads the entry of a map in place of a variable, so that an index can be used', () => {
    const dates = '{first: node_2.firstDay, last: node_2.lastDay}';
    expect(rename('subject.first >= $args.first AND subject.last IS NULL', { subject: dates })).toBe(
      'node_2.firstDay >= $args_7.first AND node_2.lastDay IS NULL',
    );
  });
});
