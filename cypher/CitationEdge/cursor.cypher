// The best graded first, then by report, by whom it is about, by its place in the report and by the role.
right('0' + toString(place), 2) + '\n' + report.id + '\n' + coalesce(node.entity, '') + '\n' + coalesce(node.locator, '') + '\n' + coalesce(node.role, '')
