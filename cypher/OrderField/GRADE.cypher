// By grade, by its place among all grades from the best to the worst.
size(split('A1B1A2B2C1A3B3C2D1A4C3B4D2C4D3E1A5E2B5D4E3C5D5E4E5A6B6C6D6E6F1F2F3F4F5F6', node.grade)[0])
