// The published figures with these ids, or all, by id: each with its report and the figures that it contradicts, whichever of the two names the other.
MATCH (figure:Figure)-[:PRINTED_IN]->(report:Report)
WHERE $ids IS NULL OR figure.id IN $ids
WITH figure, report
ORDER BY figure.id
LIMIT toInteger($first)
RETURN figure {.*}, report.id, COLLECT {
    MATCH (figure)-[:CONTRADICTS]-(other:Figure)
    RETURN DISTINCT other.id AS id
    ORDER BY id
  }
