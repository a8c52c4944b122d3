// Its Chinese name, or its Chinese title.
coalesce(this.nameZh, this.titleZh)
