// Lists of cases by title.
CREATE INDEX caseTitle IF NOT EXISTS
FOR (case:Case) ON (case.title)
