// How many targets sit there.
COUNT { (this)<-[:LOCATED_IN]-(:Target) }
