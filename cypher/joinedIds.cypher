// The revision in which records were last joined, and the joined records, each beside the one that answers for it.
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.joinedIn AS joinedIn, COLLECT {
    MATCH (joined:Joined)
    WHERE joined.id <> joined.joinedInto
    RETURN [joined.id, joined.joinedInto]
  } AS pairs
