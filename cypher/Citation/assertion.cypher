// Whether it is stated, inferred or denied.
coalesce(this.assertion, 'STATED')
