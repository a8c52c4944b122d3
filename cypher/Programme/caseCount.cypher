// How many cases the programme takes part in.
COUNT { (this)<-[:PART_OF]-() }
