// The posts joined to the programme by its cases.
MATCH (this)<-[:PART_OF]-(case:Case)<-[:REFERRED]-(node:Post)
