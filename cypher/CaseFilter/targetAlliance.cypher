// The alliances of the countries of its targets, as of the first day of the case.
MATCH (this)-[:OFFERS]->(:Target)-[:LOCATED_IN]->(country:Country)
RETURN CASE
  WHEN country.natoSince <= this.firstDay AND this.firstDay < coalesce(country.natoUntil, '9999') THEN ['NATO', 'NATO_OR_MNNA']
  WHEN country.mnnaSince <= this.firstDay AND this.firstDay < coalesce(country.mnnaUntil, '9999') THEN ['MNNA', 'NATO_OR_MNNA']
  ELSE []
END
