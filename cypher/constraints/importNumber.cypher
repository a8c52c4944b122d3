// Makes the number of every import unique.
CREATE CONSTRAINT importNumber IF NOT EXISTS
FOR (import:Import)
REQUIRE import.number IS UNIQUE
