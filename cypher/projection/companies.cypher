// The companies in the order of their ids, 400 to a row.
MATCH (company:Company)
WHERE company.id > ''
WITH company
ORDER BY company.id
WITH collect(company.id) AS ids, collect(1.0 * id(company)) AS companies
UNWIND range(0, size(ids) - 1, 400) AS start
RETURN ids[start..start + 400], companies[start..start + 400]
