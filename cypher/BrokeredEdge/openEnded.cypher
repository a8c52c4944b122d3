// True if one of these cases is open at its end.
max(CASE WHEN case.firstDay IS NOT NULL AND case.lastDay IS NULL THEN 1 ELSE 0 END) = 1
