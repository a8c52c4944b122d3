// Each import has its own number.
CREATE CONSTRAINT importNumber IF NOT EXISTS
FOR (import:Import)
REQUIRE import.number IS UNIQUE
