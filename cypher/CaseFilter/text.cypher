// The titles and the summary of the case, in lower case.
this.searchText
