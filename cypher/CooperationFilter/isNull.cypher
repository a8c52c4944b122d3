// There are none, or there are some.
(size(coalesce(subject, [])) = 0) = $value
