// What all cases have in common: the numbers of the import where there was only one, and whether they are invented where the packages agree.
CALL {
  MATCH (import:Import)
  RETURN count(import) AS imports
}
CALL {
  MATCH (package:Package)
  RETURN collect(DISTINCT package.synthetic) AS synthetic
}
OPTIONAL MATCH (case:Case)
WITH imports, synthetic, case
LIMIT 1
RETURN imports, case.addedIn, case.changedIn, synthetic
