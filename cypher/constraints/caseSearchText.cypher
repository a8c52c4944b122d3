// Finds cases by any part of their search text.
CREATE TEXT INDEX caseSearchText IF NOT EXISTS
FOR (node:Case)
ON (node.searchText)
