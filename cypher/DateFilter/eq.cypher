// Lies wholly within the value; that it begins there lets an index on the first day serve.
subject.first >= $value.first AND subject.first <= $value.last AND subject.last <= $value.last
