// Returns the files that each import of the packages read, as `package/file sha256`, in the order of the imports; those undone are left out.
MATCH (import:Import)
WHERE import.undoneIn IS NULL AND import.undoes IS NULL AND any(name IN import.packages WHERE name IN $packages)
RETURN import.files AS files
ORDER BY import.number
