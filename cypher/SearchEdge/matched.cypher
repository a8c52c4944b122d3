// The text that matched best.
UNWIND [match] AS node
