// True if there are no forms of cooperation or, for `false`, if there are some.
(size(coalesce(subject, [])) = 0) = $value
