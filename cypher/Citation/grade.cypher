// The report's reliability with the credibility of this statement, which is the report's unless it has its own.
COLLECT { MATCH ()-[this]->(report) RETURN report.reliability + toString(coalesce(this.credibility, report.credibility)) }[0]
