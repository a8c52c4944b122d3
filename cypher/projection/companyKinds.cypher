// The companies by kind.
MATCH (company:Company)
WHERE company.kind > ''
WITH company.kind AS kind, collect(1.0 * id(company)) AS companies
UNWIND range(0, size(companies) - 1, 800) AS start
RETURN kind, companies[start..start + 800]
