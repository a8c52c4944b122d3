// The first day of the earliest of these cases.
min(case.firstDay)
