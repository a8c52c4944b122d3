// The location of the post.
this.location
