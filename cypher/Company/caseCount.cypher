// How many cases the company takes part in.
COUNT { (this)<-[:INVOLVES]-() }
