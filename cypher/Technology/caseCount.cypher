// How many cases the technology takes part in.
COUNT { (this)<-[:CONCERNS]-() }
