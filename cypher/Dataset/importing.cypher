// True if an import is under way.
this.importing IS NOT NULL
