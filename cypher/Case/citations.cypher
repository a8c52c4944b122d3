// The citations of the case, denials included, each with the rank of its grade; those without a grade come last.
MATCH (this)-[node:SUPPORTED_BY]->(report:Report)
WITH node, report, report.reliability + toString(coalesce(node.credibility, report.credibility)) AS grade
WITH node, report, coalesce(size(split('A1B1A2B2C1A3B3C2D1A4C3B4D2C4D3E1A5E2B5D4E3C5D5E4E5A6B6C6D6E6F1F2F3F4F5F6', grade)[0]), 72) AS place
