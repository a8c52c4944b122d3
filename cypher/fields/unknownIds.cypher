// The ids that no record has, in their order.
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { (:Entity {id: id}) }
RETURN id
