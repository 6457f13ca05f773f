/** Reads a list of the tables: entries between commas, each the spellings of one thing between `|`. */
export function readNames(list: string): readonly (readonly string[])[] {
  return list === "" ? [] : list.split(", ").map((spellings) => spellings.split("|"));
}
