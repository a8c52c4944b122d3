// The grade that a person gave it.
MATCH (this)<-[:GRADES]-(node:Grade)
