// The figures that are stages of programmes, each with its programme, stage after stage: by programme, by first stage, by the number of stages before.
MATCH (figure:Figure)-[:STAGE_OF]->(programme:Programme)
OPTIONAL MATCH chain = (figure)-[:STAGE_AFTER]->{1,20}(earlier:Figure)
WITH figure, programme, length(chain) AS distance, earlier
ORDER BY distance DESC, earlier.id
WITH figure, programme, coalesce(collect(earlier.id)[0], figure.id) AS firstStage, coalesce(max(distance), 0) AS before
RETURN figure.id, programme.id
ORDER BY programme.id, firstStage, before, figure.id
