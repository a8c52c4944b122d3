// The grade that a person assigned to the report.
MATCH (this)<-[:GRADES]-(node:Grade)
