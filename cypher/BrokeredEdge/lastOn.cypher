// The last day of the latest of these cases.
max(case.lastDay)
