// By the first day of its publication.
node.publishedOnFirst
