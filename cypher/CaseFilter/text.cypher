// Its titles and summary in lower case.
this.searchText
