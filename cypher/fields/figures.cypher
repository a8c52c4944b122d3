// The published figures with these ids, or all, by id: each with its report, the figures that it contradicts, whichever of the two names the other, and the place that it has in a programme.
MATCH (figure:Figure)-[:PRINTED_IN]->(report:Report)
WHERE $ids IS NULL OR figure.id IN $ids
WITH figure, report
ORDER BY figure.id
LIMIT toInteger($first)
OPTIONAL MATCH (figure)-[:STAGE_OF]->(programme:Programme)
OPTIONAL MATCH (figure)-[:STAGE_AFTER]->(before:Figure)
RETURN figure {.*}, report.id, COLLECT {
    MATCH (figure)-[:CONTRADICTS]-(other:Figure)
    RETURN DISTINCT other.id AS id
    ORDER BY id
  }, programme.id, before.id
ORDER BY figure.id
