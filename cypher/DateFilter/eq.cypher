// True if the date lies wholly within the value; an open side of the value sets no bound.
subject.first >= coalesce($value.first, '') AND (subject.last <= $value.last OR $value.last IS NULL)
