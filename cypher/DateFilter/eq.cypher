// Lies wholly within the value; an open side of the value does not bind.
subject.first >= coalesce($value.first, '') AND (subject.last <= $value.last OR $value.last IS NULL)
