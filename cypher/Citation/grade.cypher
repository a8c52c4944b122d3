// The reliability of the report with the credibility of this statement; a statement without its own credibility takes that of the report.
COLLECT { MATCH ()-[this]->(report) RETURN report.reliability + toString(coalesce(this.credibility, report.credibility)) }[0]
