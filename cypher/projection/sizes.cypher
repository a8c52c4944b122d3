// How many cases, parties of cases and citations there are, from the store of counts.
RETURN
  COUNT { (:Case) },
  COUNT { ()-[:REFERRED]->() } + COUNT { ()-[:OFFERS]->() } + COUNT { ()-[:INVOLVES]->() } + COUNT { ()-[:CONCERNS]->() },
  COUNT { ()-[:SUPPORTED_BY]->() }
