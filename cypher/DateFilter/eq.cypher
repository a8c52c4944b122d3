// Lies wholly within the value.
subject.first >= $value.first AND subject.last <= $value.last
