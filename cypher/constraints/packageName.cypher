// Makes the name of every package unique.
CREATE CONSTRAINT packageName IF NOT EXISTS
FOR (package:Package)
REQUIRE package.name IS UNIQUE
