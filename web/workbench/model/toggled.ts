/** A set with one item taken out if it is there, or put in if it is not. */
export const toggled = <Item>(items: ReadonlySet<Item>, item: Item): ReadonlySet<Item> =>
  items.has(item) ? new Set([...items].filter((each) => each !== item)) : new Set([...items, item]);
