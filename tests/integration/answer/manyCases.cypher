// Bare cases, so many that to apply a commit of them all takes a while.
UNWIND range(1, 15000) AS number
CREATE (:Entity:Case {id: 'case/bare-' + number, title: 'Bare', firstDay: '2019-03-01'})
