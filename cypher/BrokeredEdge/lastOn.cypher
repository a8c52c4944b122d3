// The latest day that is known of these cases; of one that is open at its end that is its first.
max(coalesce(case.lastDay, case.firstDay))
