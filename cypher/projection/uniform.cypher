// Values that all cases share: the numbers of the import if there was only one, and whether they are synthetic if the packages agree.
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
