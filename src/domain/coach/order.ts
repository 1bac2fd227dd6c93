/**
 * Puts a list in order that nearly is so already, in place: each is moved back over those that come after it, and what
 * is alike stays as it was.
 */
export function putInOrder<Item>(list: Item[], isAfter: (one: Item, other: Item) => boolean): Item[] {
  for (let at = 1; at < list.length; at += 1) {
    const item = list[at] as Item;
    let to = at;
    for (; to > 0 && isAfter(list[to - 1] as Item, item); to -= 1) list[to] = list[to - 1] as Item;
    list[to] = item;
  }
  return list;
}
