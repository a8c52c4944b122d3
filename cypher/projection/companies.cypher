// The companies in the order of their ids.
MATCH (company:Company)
WHERE company.id > ''
WITH company
ORDER BY company.id
RETURN company.id, id(company), company.kind, company.province
