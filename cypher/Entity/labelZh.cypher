// The Chinese name or the Chinese title of the record.
coalesce(this.nameZh, this.titleZh)
