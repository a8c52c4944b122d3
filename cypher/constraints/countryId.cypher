// A country is found by its id alone, and the planner knows that it is one.
CREATE CONSTRAINT countryId IF NOT EXISTS
FOR (country:Country) REQUIRE country.id IS UNIQUE
