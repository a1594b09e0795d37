/** As `Map.groupBy`, which Node.js 20 and browsers of its year do not have yet. */
export const groupBy = <Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): Map<Key, Array<Value>> => {
  const groups = new Map<Key, Array<Value>>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
