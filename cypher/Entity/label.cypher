// Its name, or its title.
coalesce(this.name, this.title)
