// Forty posts that all refer the same four hundred cases: small to store, long to walk.
UNWIND range(1, 40) AS post
CREATE (:Post:Entity {id: 'post/crowd-' + post, name: 'Crowd ' + post, sortKey: 'crowd ' + post})
WITH count(*) AS posts
UNWIND range(1, 400) AS number
CREATE (case:Case:Entity {id: 'case/crowd-' + number, title: 'Crowd ' + number, sortKey: 'crowd ' + number, firstDay: '2019-01-01', lastDay: '2019-01-01', publishedOn: '2019-01-01', publishedOnFirst: '2019-01-01', publishedOnLast: '2019-01-01', synthetic: true})
WITH case
MATCH (post:Post) WHERE post.id STARTS WITH 'post/crowd-'
CREATE (post)-[:REFERRED]->(case)
