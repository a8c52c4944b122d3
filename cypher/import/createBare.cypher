// Creates records that hold nothing but their ids.
UNWIND $ids AS id
CREATE (:Entity:$($label) {id: id})
