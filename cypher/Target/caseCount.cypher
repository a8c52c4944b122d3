// How many cases the target takes part in.
COUNT { (this)<-[:OFFERS]-() }
