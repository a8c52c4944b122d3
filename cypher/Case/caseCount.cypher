// Always 1: a case counts as itself.
1
