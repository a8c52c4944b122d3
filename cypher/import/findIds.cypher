// Returns those of the ids that are stored, those of joined records included.
UNWIND $ids AS id
WITH id
WHERE EXISTS { (:Entity {id: id}) } OR EXISTS { (:Joined {id: id}) }
RETURN id
