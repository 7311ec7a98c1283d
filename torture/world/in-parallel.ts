/** Works through items with a few workers, each with a place of its own. */

export async function inParallel<Item, Place>(
  items: readonly Item[],
  places: readonly Place[],
  work: (item: Item, place: Place, index: number) => Promise<void>,
): Promise<void> {
  let next = 0
  const worker = async (place: Place): Promise<void> => {
    while (next < items.length) {
      const index = next++
      await work(items[index]!, place, index)
    }
  }
  await Promise.all(places.map(worker))
}
