// Each package has its own name.
CREATE CONSTRAINT packageName IF NOT EXISTS
FOR (package:Package)
REQUIRE package.name IS UNIQUE
