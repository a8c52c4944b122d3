// A case is one: itself.
1
