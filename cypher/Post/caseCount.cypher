// How many cases the post takes part in.
COUNT { (this)-[:REFERRED]->() }
