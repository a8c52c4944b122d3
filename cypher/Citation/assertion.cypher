// The stance of the report: stated, inferred or denied.
coalesce(this.assertion, 'STATED')
