// The companies by province.
MATCH (company:Company)
WHERE company.province > ''
WITH company.province AS province, collect(1.0 * id(company)) AS companies
UNWIND range(0, size(companies) - 1, 800) AS start
RETURN province, companies[start..start + 800]
