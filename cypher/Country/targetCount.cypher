// Number of targets in the country.
COUNT { (this)<-[:LOCATED_IN]-(:Target) }
