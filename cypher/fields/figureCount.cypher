// How many published figures there are.
MATCH (figure:Figure)
RETURN count(figure)
