// Makes the id of a country unique, so that the planner expects a single record.
CREATE CONSTRAINT countryId IF NOT EXISTS
FOR (country:Country) REQUIRE country.id IS UNIQUE
