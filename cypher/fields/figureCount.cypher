// Number of published figures.
MATCH (figure:Figure)
RETURN count(figure)
