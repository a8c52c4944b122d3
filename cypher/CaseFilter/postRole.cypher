// True if a report that does not deny the case states one of the roles of a post, of the one that is named or of any.
EXISTS {
  MATCH (this)-[citation:SUPPORTED_BY]->(:Report)
  WHERE coalesce(citation.assertion, 'STATED') <> 'DENIED'
    AND citation.entity STARTS WITH 'post/'
    AND citation.entity = coalesce($value.post, citation.entity)
    AND citation.role IN $value.in
}
