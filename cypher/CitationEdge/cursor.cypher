// The order of citations: the best graded first, then by report, party, place in the report and role.
right('0' + toString(place), 2) + '\n' + report.id + '\n' + coalesce(node.entity, '') + '\n' + coalesce(node.locator, '') + '\n' + coalesce(node.role, '') + coalesce('\n' + node.origin, '')
