// Makes the id of a judgement unique, so that the planner expects a single node.
CREATE CONSTRAINT judgementId IF NOT EXISTS
FOR (judgement:Judgement) REQUIRE judgement.id IS UNIQUE
