// Ends within the value or earlier; it then also begins no later, which lets an index on the first day serve.
subject.last <= $value.last AND subject.first <= $value.last
