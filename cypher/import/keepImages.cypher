// Keeps what records were before this import changed or removed them.
MATCH (import:Import {number: $number})
UNWIND $images AS image
CREATE (import)-[:REPLACED]->(:BeforeImage {entity: image.entity, row: image.row})
