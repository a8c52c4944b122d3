// The countries in the order of their ids, with the days on which each joined and left an alliance.
MATCH (country:Country)
RETURN country.id, id(country), country.natoSince, country.natoUntil, country.mnnaSince, country.mnnaUntil
ORDER BY country.id
