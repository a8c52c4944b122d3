// The numbers of cases, of their links to parties and of citations, from the store of counts.
RETURN
  COUNT { (:Case) },
  COUNT { ()-[:REFERRED]->() } + COUNT { ()-[:OFFERS]->() } + COUNT { ()-[:INVOLVES]->() } + COUNT { ()-[:CONCERNS]->() },
  COUNT { ()-[:SUPPORTED_BY]->() }
