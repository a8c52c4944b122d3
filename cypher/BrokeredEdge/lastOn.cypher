// The latest known day of these cases. Of a case that is open at its end, its first day is taken.
max(coalesce(case.lastDay, case.firstDay))
