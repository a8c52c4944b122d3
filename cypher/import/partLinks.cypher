// Removes the links that records have only because others are joined to them.
MATCH (joined:Joined)
WITH DISTINCT joined.joinedInto AS id
MATCH (:Entity {id: id})-[link]-()
WHERE link.joined
WITH DISTINCT link
DELETE link
